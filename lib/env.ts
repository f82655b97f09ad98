import { z } from 'zod'
import { isNearby } from './settings/nearby'
import { productionFaults, stageOf, type Stage } from './settings/production'

/** A key of the vault: its name is written inside everything that it seals. */
export type VaultKey = { name: string; secret: Uint8Array<ArrayBuffer> }

const vaultKeyBytes = 32

/** A service's address: no path of its own, and encrypted unless it cannot leave this machine or its network. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://example.com' })
  .refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url), 'must not have a path')
  .refine((url) => url.startsWith('https:') || isNearby(new URL(url).hostname), 'must begin with https://')
  .transform((url) => new URL(url).origin)

/** Where the partner's own systems listen: addresses with a path, comma separated. */
const eventUrls = z
  .string()
  .transform(readList)
  .refine((urls) => urls.every(isEventUrl), 'must be addresses like https://example.com/events, comma separated')
  .refine((urls) => urls.every((url) => /^https:/i.test(url) || isNearby(hostOf(url))), 'must begin with https://')
  .transform((urls) => [...new Set(urls.map((url) => new URL(url).href))])

/** As Standard Webhooks writes them: 24 to 64 random bytes. */
const eventSecrets = z
  .string()
  .transform(readList)
  .refine((secrets) => secrets.every(isEventSecret), 'must be whsec_ and 24 to 64 bytes in base64, comma separated')

const count = (min: number, max: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)

const secret = (charactersMin: number) =>
  z.string().min(charactersMin, `must have at least ${charactersMin} characters`)

/** Jiko signs with the newest; those before it are believed for as long as they stand here. */
const webhookSecrets = z
  .string()
  .transform(readList)
  .refine((secrets) => secrets.length > 0 && secrets.every((one) => one.length >= 16), 'must have at least 16 characters each')

const countries = z
  .string()
  .transform(readList)
  .refine((codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)), 'must be countries like US,MX')

const mailbox = z
  .string()
  .regex(/^(?:[^<>@\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'must be an address, or Name <address>')

const eachByItself = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://user@host/name' }),
  APP_URL: origin,
  /** Which of serving people and working off the queue this process does. */
  FOYER_ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  AUTH_SECRET: secret(32),
  VAULT_KEYS: z.string().transform(readVaultKeys),

  JIKO_BASE_URL: origin,
  JIKO_USERNAME: z.string().max(128, 'must have at most 128 characters'),
  JIKO_PASSWORD: z.string().max(128, 'must have at most 128 characters'),
  JIKO_SHARED_SECRET: secret(1),
  /** Chosen by the partner for its webhook subscription, the newest first; Jiko asks for 16 characters or more. */
  JIKO_WEBHOOK_SECRETS: webhookSecrets,
  /** Sent as `x-jiko-partner-id` by Jiko's own example; its documents never mention it. */
  JIKO_PARTNER_ID: z.string().optional(),
  JIKO_TIMEOUT_MS: count(100, 120_000).default(10_000),
  /** Accounts are called pockets in version 2 of Jiko's API and jiko-accounts in version 1. */
  JIKO_POCKETS_API: z.enum(['v1', 'v2'], 'must be v1 or v2').default('v2'),
  /** Counterparties: version 1 is documented and knows other banks only; version 2 is inferred, and knows people at Jiko. */
  JIKO_COUNTERPARTIES_API: z.enum(['v1', 'v2'], 'must be v1 or v2').default('v1'),
  /** Whether customers may open Pockets themselves: the call is inferred, so it is off until Jiko has confirmed it. */
  JIKO_POCKET_OPENING: z.enum(['on', 'off'], 'must be on or off').default('off'),
  /** Told to Jiko when a Pocket is closed; its list of reasons could not be found. */
  JIKO_CLOSURE_REASON: z.string().min(1, 'must not be empty').default('CUSTOMER_REQUEST'),
  /** The partner's own Pocket at Jiko, which money for customers comes from and goes back to. */
  JIKO_PARTNER_ACCOUNT_ID: z.guid('must be an id like 11111111-2222-4333-8444-555555555555').optional(),
  /** From so many US cents on, moving money takes one more code. */
  TRANSFER_CODE_FROM_CENTS: count(0, 1_000_000_000_00).default(1_000_00),
  /** Where agreements may be fetched from, besides JIKO_BASE_URL. Jiko does not say where its PDF files live. */
  JIKO_PDF_HOSTS: z.string().default('*.jikoservices.com,*.jiko.io').transform(readList),

  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address like smtp://host:25' }).transform(withEncryption),
  EMAIL_FROM: mailbox,

  TWILIO_BASE_URL: origin.default('https://api.twilio.com'),
  TWILIO_ACCOUNT_SID: z.string(),
  TWILIO_AUTH_TOKEN: z.string(),
  TWILIO_FROM: z.string().regex(/^\+[1-9]\d{1,14}$/, 'must be a number like +15550100000'),

  /** Who proves that the person owns the answers; Jiko wants it of partners with a front door of their own. */
  IDENTITY_VENDOR: z.enum(['stripe', 'none'], 'must be stripe or none'),
  /** Why nobody has to prove it here: what was agreed with Jiko. Written to the log at every start. */
  IDENTITY_NONE_BECAUSE: z.string().optional(),
  STRIPE_BASE_URL: origin.default('https://api.stripe.com'),
  /** Where Stripe's own pages are: the only place, besides ourselves, that a form may lead to. */
  STRIPE_PAGES_URL: origin.default('https://verify.stripe.com'),
  STRIPE_SECRET_KEY: secret(1).optional(),
  STRIPE_WEBHOOK_SECRET: secret(1).optional(),

  /** Where every change of an application is told to, for the partner's own systems; docs/partner-events.md. */
  PARTNER_EVENT_URLS: eventUrls.default([]),
  /** Sign those events, the newest first. */
  PARTNER_EVENT_SECRETS: eventSecrets.default([]),

  /** So long answers and documents stay, sealed, once Jiko has decided; docs/decisions/0017-end-of-data.md. */
  ANSWERS_KEPT_DAYS: count(1, 3650).default(30),
  /** So long an application that was never sent stays after its last change, and so long before that its person is told. */
  UNFINISHED_KEPT_DAYS: count(2, 3650).default(30),
  UNFINISHED_REMINDER_DAYS: count(1, 3649).default(7),

  /** So many days before newer agreements count, customers are told of them (Jiko's partner obligations). */
  AGREEMENTS_NOTICE_DAYS: count(30, 365).default(30),

  /** Codes that may be asked for from one IP address in an hour. A phone carrier puts many people behind one. */
  CODE_SENDS_PER_IP_PER_HOUR_MAX: count(1, 1_000_000).default(60),
  /** Texts and calls together, whoever asks: what they may cost at most. */
  TEXTS_PER_DAY_MAX: count(1, 10_000_000).default(5_000),
  /** Texts and calls to numbers that differ in their last four digits alone: one block of a carrier's. */
  TEXTS_PER_PREFIX_PER_DAY_MAX: count(1, 1_000_000).default(100),
  /** Where phones may be, as ISO 3166 has it (US,MX); every country if it is not set. */
  PHONE_COUNTRIES: countries.default([]),
  /** How many proxies of ours stand before the app: so many last entries of X-Forwarded-For are believed. */
  TRUSTED_PROXY_HOPS: count(0, 10).default(1),
  /** Whether browsers come by https alone to every name below ours too (RFC 6797, 6.1.2). */
  HSTS_SUBDOMAINS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  /** Serves the yardsticks: /blank alone, or with /blank/row, which keeps a row for whoever asks. For tests and benches. */
  FLOOR_PAGE: z.enum(['on', 'empty', 'off'], 'must be on, empty or off').default('off'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'must be a level such as info or silent')
    .default('info'),
  /** Whether real people are served; left out, it is production wherever others than we can reach APP_URL. */
  FOYER_STAGE: z.enum(['production', 'trial'], 'must be production or trial').optional(),
})

const settings = eachByItself
  .refine(...neededBy('stripe', 'STRIPE_SECRET_KEY'))
  .refine(...neededBy('stripe', 'STRIPE_WEBHOOK_SECRET'))
  .refine(...neededBy('none', 'IDENTITY_NONE_BECAUSE'))
  .refine(isToldBeforeItGoes, { path: ['UNFINISHED_REMINDER_DAYS'], message: 'must be less than UNFINISHED_KEPT_DAYS' })
  .refine(areEventsSigned, { path: ['PARTNER_EVENT_SECRETS'], message: 'is missing', when: () => true })

export type Settings = z.output<typeof settings> & { FOYER_STAGE: Stage }

/** We do not start like this. Its message holds names and rules, never a value. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
  readonly isSafeToLog = true

  constructor(faults: string[]) {
    super(['Settings that need attention (each is explained in .env.example):', ...faults].join('\n'))
  }
}

let known: Settings | undefined

/**
 * The settings, checked on the first call and never at import, so that a build needs none of them.
 * @throws with every fault at once, in plain words; values are never repeated.
 */
export function env(): Settings {
  return (known ??= readSettings(process.env))
}

/** As `env`, from any set of variables. An empty one counts as missing. */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const filledIn = Object.fromEntries(Object.entries(variables).filter(([, text]) => text?.trim()))
  const { success, data, error } = settings.safeParse(filledIn)
  const faults = [...(error ? faultsOf(error, filledIn) : []), ...productionFaults(filledIn)]
  if (success && faults.length === 0) return { ...data, FOYER_STAGE: stageOf(filledIn) }
  throw new SettingsRefused(faults)
}

function faultsOf(error: z.ZodError, filledIn: Record<string, unknown>): string[] {
  return error.issues.map(({ path, message }) => {
    const name = path.join('.')
    return `  ${name} ${name in filledIn ? message : 'is missing'}`
  })
}

type IdentitySettings = Partial<
  Record<'IDENTITY_VENDOR' | 'IDENTITY_NONE_BECAUSE' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET', string>
>

/** A vendor with what it takes to ask it, or none with the reason why; told along with every other fault. */
function neededBy(vendor: 'stripe' | 'none', name: keyof IdentitySettings): Parameters<z.ZodType<IdentitySettings>['refine']> {
  const isThere = (given: IdentitySettings) => given.IDENTITY_VENDOR !== vendor || Boolean(given[name])
  return [isThere, { path: [name], message: 'is missing', when: () => true }]
}

/** Wherever events go to, something signs them. */
function areEventsSigned(given: { PARTNER_EVENT_URLS?: unknown[]; PARTNER_EVENT_SECRETS?: unknown[] }): boolean {
  return !given.PARTNER_EVENT_URLS?.length || Boolean(given.PARTNER_EVENT_SECRETS?.length)
}

function isToldBeforeItGoes(given: { UNFINISHED_KEPT_DAYS: number; UNFINISHED_REMINDER_DAYS: number }): boolean {
  return given.UNFINISHED_REMINDER_DAYS < given.UNFINISHED_KEPT_DAYS
}

function readVaultKeys(text: string, fault: z.RefinementCtx): VaultKey[] {
  const keys = readList(text).map((entry) => {
    const [, name = '', base64 = ''] = /^([\w-]{1,64}):(.+)$/.exec(entry) ?? []
    return { name, secret: new Uint8Array(Buffer.from(base64, 'base64')) }
  })
  const isSound = keys.length > 0 && keys.every((key) => key.name !== '' && key.secret.length === vaultKeyBytes)
  if (!isSound) fault.addIssue(`must be name:key, comma separated; a key is ${vaultKeyBytes} bytes in base64`)
  if (new Set(keys.map((key) => key.name)).size < keys.length) fault.addIssue('must not use a name twice')
  return keys
}

/** Without a query, a fragment or a password, which logs and lists would show. */
function isEventUrl(text: string): boolean {
  return /^https?:[/][/][^?#@]+$/i.test(text) && URL.canParse(text)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

function isEventSecret(text: string): boolean {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? []
  const bytes = Buffer.from(base64, 'base64').length
  return bytes >= 24 && bytes <= 64 && base64.length % 4 === 0
}

function readList(text: string): string[] {
  return text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')
}

/** Mail leaves our network encrypted (STARTTLS), or not at all, unless SMTP_URL says otherwise itself. */
function withEncryption(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const isOpen = url.protocol === 'smtp:' && !isNearby(url.hostname) && !url.searchParams.has('requireTLS')
  if (isOpen) url.searchParams.set('requireTLS', 'true')
  return url.href
}
