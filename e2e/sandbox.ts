import { expect } from '@playwright/test'

/** A client of the sandbox's control API (sandbox/README.md): what the world outside has received, and what it does next. */

export type Message = {
  id: string
  channel: 'email' | 'sms' | 'voice'
  to: string
  subject: string | null
  text: string
  html: string | null
  sentAt: string
  code: string | null
}

export type JikoApplication = {
  id: string
  status: string
  timesApplied: string[]
  identificationPrefix: string
  customerId: string | null
  agreementVersion: string
  documents: JikoDocument[]
}

export type JikoDocument = {
  type: string
  status: string
  receivedAt: string | null
  sizeBytes?: number
  png?: { width: number; height: number } | null
}

export type Verdict = 'APPROVED' | 'REJECTED' | 'MANUAL_REVIEW' | 'DOCUMENTS_NEEDED'
type DocumentNeed = 'id' | 'identification-number' | 'address'

export type Fault = {
  match: { method?: string; path: string }
  kind: 'status' | 'body' | 'delay' | 'reset' | 'drop-after'
  status?: number
  body?: string
  contentType?: string
  delayMs?: number
  count?: number
}

const control = new URL('/control/', process.env.SANDBOX_URL)

export const sandbox = {
  /** Newest first. */
  messagesTo: (address: string) => ask<Message[]>('GET', `messages?to=${encodeURIComponent(address)}`),
  applicationsOf: (email: string) => ask<JikoApplication[]>('GET', `applications?email=${encodeURIComponent(email)}`),
  decide: (applicationId: string, status: Verdict, needs?: DocumentNeed[]) =>
    ask('POST', 'decide', { applicationId, status, needs }),
  refuseDocument: (applicationId: string, type: string) => ask('POST', 'refuse-document', { applicationId, type }),
  publishAgreements: () => ask<{ version: string }>('POST', 'agreements'),
  fund: (applicationId: string, amountCents: number, companyName: string) =>
    ask('POST', 'fund', { applicationId, amountCents, companyName }),
  addFault: (fault: Fault) => ask('POST', 'faults', fault),
  removeFaults: () => ask('DELETE', 'faults'),
  contract: () => ask<{ checked: number; violations: object[] }>('GET', 'contract'),
  letDecisionsTake: (decisionDelayMs: number) => ask('POST', 'settings', { decisionDelayMs }),

  /** The one application that this person has at Jiko; fails when there are more, or none in time. */
  async onlyApplicationOf(email: string): Promise<JikoApplication> {
    await expect.poll(() => sandbox.applicationsOf(email), { message: 'applications at Jiko' }).toHaveLength(1)
    return (await sandbox.applicationsOf(email))[0]!
  },

  /** The newest code sent to an address, once at least so many have gone there. */
  async codeTo(address: string, { sent = 1 } = {}): Promise<string> {
    const codes = async () => (await sandbox.messagesTo(address)).flatMap(({ code }) => code ?? [])
    await expect.poll(async () => (await codes()).length, { message: `codes to ${address}` }).toBeGreaterThanOrEqual(sent)
    return (await codes())[0]!
  },
}

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(new URL(path, control), {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${await answer.text()}`)
  return (answer.status === 204 ? null : await answer.json()) as Answer
}
