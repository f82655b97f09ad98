import { z } from 'zod'
import { eventSecrets, eventUrls, webhookSecrets } from './event-kinds'
import { count, countries, mailbox, mailServer, origin, secret } from './kinds'
import { areEventsSigned, isToldBeforeItGoes, neededBy } from './pairs'
import { listOf } from './secret-lists'
import { vaultKeys } from './vault-keys'

const eachByItself = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://user@host/name' }),
  APP_URL: origin,
  /** Which of serving people and working off the queue this process does. */
  FOYER_ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  AUTH_SECRET: secret(32),
  VAULT_KEYS: vaultKeys,

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
  JIKO_PDF_HOSTS: z.string().default('*.jikoservices.com,*.jiko.io').transform(listOf),

  SMTP_URL: mailServer,
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

/** Every setting there is, with its default. Each has a line in .env.example. */
export const settings = eachByItself
  .refine(...neededBy('stripe', 'STRIPE_SECRET_KEY'))
  .refine(...neededBy('stripe', 'STRIPE_WEBHOOK_SECRET'))
  .refine(...neededBy('none', 'IDENTITY_NONE_BECAUSE'))
  .refine(isToldBeforeItGoes, { path: ['UNFINISHED_REMINDER_DAYS'], message: 'must be less than UNFINISHED_KEPT_DAYS' })
  .refine(areEventsSigned, { path: ['PARTNER_EVENT_SECRETS'], message: 'is missing', when: () => true })
