import { afterAll, beforeAll } from 'vitest'
import { freshDatabase } from '@/scripts/test-database'
import { startSandbox, type Sandbox } from '@/sandbox/start-sandbox'
import { db } from '../db/prisma'
import { prepareQueue } from '../jobs/worker'
import { useSettings } from '../test-settings'

type Message = {
  channel: string
  to: string
  subject: string | null
  text: string
  code: string | null
  attachments?: { name: string; type: string; base64: string }[]
}
type JikoView = {
  id: string
  status: string
  timesApplied: string[]
  identificationPrefix: string
  documents: { type: string; status: string; receivedAt: string | null; timesFiled: number; sha256?: string }[]
}

export type PartnerEventView = {
  webhookId: string
  type: string
  timestamp: string
  data: { status: string | null; stage: string; documents_needed: string[]; sequence: number }
}
type Settings = Partial<Record<string, string>>

/** A world for a test file: a database of its own, the sandbox on free ports, the queue's tables. */
export function testWorld(changes: Settings | ((sandboxUrl: string) => Settings) = {}) {
  let sandbox: Sandbox
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await freshDatabase()
    sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 60_000, settleMs: 0 })
    const { jikoUsername, jikoPassword, jikoSharedSecret, twilioAccountSid, twilioAuthToken } = sandbox.settings
    useSettings({
      DATABASE_URL: database.url,
      JIKO_BASE_URL: sandbox.url,
      JIKO_USERNAME: jikoUsername,
      JIKO_PASSWORD: jikoPassword,
      JIKO_SHARED_SECRET: jikoSharedSecret,
      JIKO_COUNTERPARTIES_API: 'v2',
      JIKO_POCKET_OPENING: 'on',
      JIKO_PARTNER_ACCOUNT_ID: sandbox.settings.partnerAccountId,
      TWILIO_BASE_URL: sandbox.url,
      TWILIO_ACCOUNT_SID: twilioAccountSid,
      TWILIO_AUTH_TOKEN: twilioAuthToken,
      STRIPE_BASE_URL: sandbox.url,
      STRIPE_PAGES_URL: sandbox.url,
      STRIPE_SECRET_KEY: sandbox.settings.stripeSecretKey,
      STRIPE_WEBHOOK_SECRET: sandbox.settings.stripeWebhookSecret,
      SMTP_URL: sandbox.smtpUrl,
      PARTNER_EVENT_URLS: `${sandbox.url}/partner/events`,
      PARTNER_EVENT_SECRETS: sandbox.settings.partnerEventSecret,
      ...(typeof changes === 'function' ? changes(sandbox.url) : changes),
    })
    drop = database.drop
    await prepareQueue()
  })

  afterAll(async () => {
    await db().$disconnect()
    await sandbox.stop()
    await drop()
  })

  async function read<Content>(path: string): Promise<Content> {
    const answer = await fetch(`${sandbox.url}${path}`)
    return (await answer.json()) as Content
  }
  const send = (method: string, path: string, body?: object) =>
    fetch(`${sandbox.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })

  return {
    read,
    /** Whatever else the sandbox can be told to do (sandbox/README.md, "Control API"). */
    control: (method: string, path: string, body?: object) => send(method, `/control/${path}`, body),
    send,
    /** Newest first. */
    messagesTo: (to: string): Promise<Message[]> => read(`/control/messages?to=${encodeURIComponent(to)}`),
    applicationsOf: (email: string): Promise<JikoView[]> =>
      read(`/control/applications?email=${encodeURIComponent(email)}`),
    breakdown: (fault: object) => send('POST', '/control/faults', fault),
    repair: () => send('DELETE', '/control/faults'),
    /** Whether a fault that was set has met its first exchange. */
    hasStruck: async () => (await read<{ timesHappened: number }[]>('/control/faults')).some(({ timesHappened }) => timesHappened > 0),
    /** Of the sandbox's own settings: how long a decision takes, how long a token lives and a key is remembered. */
    change: (settings: object) => send('POST', '/control/settings', settings),
    publishAgreements: () => send('POST', '/control/agreements', {}),
    decide: (applicationId: string, status: string, needs?: string[]) =>
      send('POST', '/control/decide', { applicationId, status, needs }),
    /** What comes of a check at Stripe: its choice, and what stands on the ID. */
    showId: (vendorSessionId: string, shown: object) => send('POST', `/control/identity-checks/${vendorSessionId}`, shown),
    identityChecksOf: (reference: string): Promise<{ id: string; status: string }[]> =>
      read(`/control/identity-checks?reference=${reference}`),
    /** What came to the partner's own system, in the order in which it came. */
    partnerEvents: (applicationId: string): Promise<PartnerEventView[]> =>
      read(`/control/partner-events?application=${applicationId}`),
    refuseDocument: (applicationId: string, type: string) =>
      send('POST', '/control/refuse-document', { applicationId, type }),
  }
}
export type TestWorld = ReturnType<typeof testWorld>
