import { expect } from '@playwright/test'
import { birthDateOf, type Person } from './person'

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
  attachments?: { name: string; type: string; base64: string }[]
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
  /** How many files Jiko really filed under this type. */
  timesFiled: number
  sizeBytes?: number
  /** Of a whole PNG its measures and the names of its chunks; null for anything else. */
  png?: { width: number; height: number; chunks: string[] } | null
}

export type Verdict = 'APPROVED' | 'REJECTED' | 'MANUAL_REVIEW' | 'DOCUMENTS_NEEDED'
type DocumentNeed = 'id' | 'identification-number' | 'address'

export type Ledger = {
  /** Whether every posting sums to zero, and no Pocket is below it. */
  balanced: boolean
  /** Bills at what was paid for them. */
  pockets: { id: string; customerId: string | null; name: string; status: string; cashCents: number; billsCents: number }[]
  transfers: {
    id: string
    type: string
    status: 'PENDING' | 'COMPLETED' | 'REJECTED'
    reason: string | null
    amountCents: number
    feeCents: number
    fromPocketId: string
    toPocketId: string
  }[]
}

export type Fault = {
  match: { method?: string; path: string }
  kind: 'status' | 'body' | 'delay' | 'reset' | 'drop-after' | 'lose' | 'twice'
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
  /** The bank's own books. */
  ledger: () => ask<Ledger>('GET', 'ledger'),
  /** Ends a transfer that is pending, as its amount says. */
  settle: (transferId: string) => ask('POST', `transfers/${transferId}/settle`),
  freeze: (pocketId: string) => ask('POST', `pockets/${pocketId}`, { status: 'FROZEN' }),
  thaw: (pocketId: string) => ask('POST', `pockets/${pocketId}`, { status: 'OPEN' }),
  /** Moves the bank's calendar ahead, by default to the next day on which a Treasury bill matures. */
  mature: (days?: number) => ask<{ date: string }>('POST', 'mature', { days }),
  addFault: (fault: Fault) => ask('POST', 'faults', fault),
  removeFaults: () => ask('DELETE', 'faults'),
  faults: () => ask<(Fault & { timesHappened: number })[]>('GET', 'faults'),
  contract: () => ask<{ checked: number; violations: object[] }>('GET', 'contract'),
  /** The checks that Stripe has for an application, by Stripe's name for it. */
  identityChecksOf: (reference: string) =>
    ask<{ id: string; status: string }[]>('GET', `identity-checks?reference=${encodeURIComponent(reference)}`),
  /** Lets a check pass that Stripe was still looking at. */
  passIdentityCheck: (id: string, person: Person) => {
    const { firstName, lastName } = person
    return ask('POST', `identity-checks/${id}`, { choice: 'pass', firstName, lastName, birthDate: birthDateOf(person) })
  },
  letDecisionsTake: (decisionDelayMs: number) => ask('POST', 'settings', { decisionDelayMs }),
  /** Pretends that the account was opened months ago, with a deposit in each if so wished, so that there are papers. */
  pretendMonths: (applicationId: string, months: number, depositCents = 0) =>
    ask('POST', 'months', { applicationId, months, depositCents }),
  /** Many Pockets, and many payments in and out of them over six years. */
  makePlenty: (applicationId: string, pockets = 20, transactions = 50_000) =>
    ask('POST', 'plenty', { applicationId, pockets, transactions }),
  /** How long a link to a statement or a confirmation is open. */
  letPaperLinksLive: (paperLinkMs: number) => ask('POST', 'settings', { paperLinkMs }),

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
