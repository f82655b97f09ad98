import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const durationMs = z.coerce.number().int().min(0)
const status = z.coerce.number().int().min(400).max(499)
const list = z.string().transform((text) => text.split(',').map((item) => item.trim()))

export const documentNeeds = ['id', 'identification-number', 'address'] as const

const retryPolicy = z.object({
  retry_on_status_codes: z.array(z.number().int()),
  backoff_coefficient: z.number(),
  maximum_attempts: z.number().int(),
  initial_interval_seconds: z.number(),
  maximum_interval_seconds: z.number(),
})
export type RetryPolicy = z.infer<typeof retryPolicy>

const patientRetries: RetryPolicy = {
  retry_on_status_codes: [408, 425, 429, 500, 502, 503, 504],
  backoff_coefficient: 2,
  maximum_attempts: 8,
  initial_interval_seconds: 1,
  maximum_interval_seconds: 60,
}

const settingsSchema = z.object({
  host: z.string().default('127.0.0.1'),
  port: port.default(4010),
  smtpPort: port.default(2525),
  /** Where the app is, for the links on our pages. */
  appUrl: z.url().nullable().default(null),
  /** Where the state is kept between runs; null keeps it in memory only. */
  dataFolder: z.string().nullable().default(null),

  jikoUsername: z.string().default('foyer'),
  jikoPassword: z.string().default('foyer-sandbox-password'),
  jikoSharedSecret: z.string().default('foyer-sandbox-shared-secret'),
  /** The partner's own Pocket at Jiko. */
  partnerAccountId: z.guid().default('0f0e0d0c-0b0a-4908-8706-050403020100'),
  twilioAccountSid: z.string().default('AC00000000000000000000000000000000'),
  twilioAuthToken: z.string().default('foyer-sandbox-twilio-token'),
  /** The one number of the account. */
  twilioFrom: z.string().default('+15005550006'),
  stripeSecretKey: z.string().default('rk_test_foyer_sandbox'),
  stripeWebhookSecret: z.string().default('whsec_foyer_sandbox'),
  /** By which the partner's own system knows what Foyer tells it. */
  partnerEventSecret: z.string().default('whsec_Zm95ZXItc2FuZGJveC1wYXJ0bmVyLWV2ZW50cw=='),
  /** Where people find the hosted page; null means where the API was called. */
  stripePagesUrl: z.url().nullable().default(null),

  /** Documented: a token lives 60 minutes and a key is remembered for one hour. */
  tokenLifetimeMs: durationMs.default(60 * 60_000),
  keyMemoryMs: durationMs.default(60 * 60_000),
  /** Documented: a link to a statement or a confirmation lives 10 minutes. */
  paperLinkMs: durationMs.default(10 * 60_000),
  /** How far Jiko's clock is ahead of ours, as it shows in each answer's Date; negative when behind. */
  clockSkewMs: z.coerce.number().int().default(0),

  // What Jiko does not say; see "Where Jiko is silent" in README.md.
  decisionDelayMs: durationMs.default(3_000),
  settleMs: durationMs.default(1_500),
  reusedKeyStatus: status.default(409),
  wrongSignatureStatus: status.default(401),
  applyOutOfTurn: z.enum(['refused', 'unchanged']).default('refused'),
  outdatedConsent: z.enum(['MANUAL_REVIEW', 'REJECTED']).default('MANUAL_REVIEW'),
  unlistedNeeds: list.pipe(z.array(z.enum(documentNeeds))).default([...documentNeeds]),
  uploadContentTypes: list.default(['image/png']),
  webhookTimeoutMs: durationMs.default(10_000),
  defaultRetryPolicy: z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    retryPolicy.default(patientRetries),
  ),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

/** The settings from environment variables; an empty one counts as not set. Throws on a bad value. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const read = (name: string) => environment[name] || undefined
  return settingsSchema.parse({
    host: read('SANDBOX_HOST'),
    port: read('SANDBOX_PORT'),
    smtpPort: read('SANDBOX_SMTP_PORT'),
    appUrl: read('APP_URL'),
    dataFolder: read('SANDBOX_DATA'),
    jikoUsername: read('JIKO_USERNAME'),
    jikoPassword: read('JIKO_PASSWORD'),
    jikoSharedSecret: read('JIKO_SHARED_SECRET'),
    partnerAccountId: read('SANDBOX_PARTNER_ACCOUNT_ID') ?? read('JIKO_PARTNER_ACCOUNT_ID'),
    twilioAccountSid: read('TWILIO_ACCOUNT_SID'),
    twilioAuthToken: read('TWILIO_AUTH_TOKEN'),
    twilioFrom: read('TWILIO_FROM'),
    stripeSecretKey: read('STRIPE_SECRET_KEY'),
    stripeWebhookSecret: read('STRIPE_WEBHOOK_SECRET'),
    partnerEventSecret: read('PARTNER_EVENT_SECRETS')?.split(',')[0]?.trim(),
    stripePagesUrl: read('STRIPE_PAGES_URL'),
    tokenLifetimeMs: read('SANDBOX_TOKEN_LIFETIME_MS'),
    keyMemoryMs: read('SANDBOX_KEY_MEMORY_MS'),
    paperLinkMs: read('SANDBOX_PAPER_LINK_MS'),
    decisionDelayMs: read('SANDBOX_DECISION_DELAY_MS'),
    settleMs: read('SANDBOX_SETTLE_MS'),
    reusedKeyStatus: read('SANDBOX_REUSED_KEY_STATUS'),
    wrongSignatureStatus: read('SANDBOX_WRONG_SIGNATURE_STATUS'),
    applyOutOfTurn: read('SANDBOX_APPLY_OUT_OF_TURN'),
    outdatedConsent: read('SANDBOX_OUTDATED_CONSENT'),
    unlistedNeeds: read('SANDBOX_UNLISTED_NEEDS'),
    uploadContentTypes: read('SANDBOX_UPLOAD_CONTENT_TYPES'),
    webhookTimeoutMs: read('SANDBOX_WEBHOOK_TIMEOUT_MS'),
    defaultRetryPolicy: read('SANDBOX_DEFAULT_RETRY_POLICY'),
  })
}
