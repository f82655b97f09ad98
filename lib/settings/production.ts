import { isEncryptedMail, isProvedMail, isProvedStore } from './encrypted-lines'
import { isNearby } from './nearby'
import { bytesOf, listOf } from './secret-lists'
import { findSharedSecrets } from './shared-secrets'
import { findWeakBytes, findWeakness } from './weak-secret'

export type Stage = 'production' | 'trial'

type Variables = Record<string, string | undefined>
/** What is wrong with the setting of that name, or nothing. */
type Rule = (text: string) => string | null | undefined | false

/** A phone carrier puts many people behind one address; more than this is a number for tests. */
const codeSendsMax = 1_000

/** A name, or all below a name of two parts or more. */
const aFewHosts = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/i

/** A trial is where nobody but ourselves can come: on this machine, or in its private network. */
export function stageOf({ FOYER_STAGE, APP_URL }: Variables): Stage {
  if (FOYER_STAGE === 'production' || FOYER_STAGE === 'trial') return FOYER_STAGE
  return isNearby(hostOf(APP_URL)) ? 'trial' : 'production'
}

/** What no setting may be in production. What is left out has a default that is fit for it, or is missed elsewhere. */
const rules: Record<string, Rule> = {
  DATABASE_URL: (url) => !isProvedStore(url) && 'must have ?sslmode=verify-full beyond this network',
  APP_URL: (url) => !url.startsWith('https:') && 'must begin with https://',
  JIKO_BASE_URL: service,
  JIKO_PDF_HOSTS: eachOf((host) => !aFewHosts.test(host) && 'must be names like files.example.com or *.example.com'),
  TWILIO_BASE_URL: service,
  STRIPE_BASE_URL: service,
  STRIPE_PAGES_URL: service,
  PARTNER_EVENT_URLS: eachOf(service),
  SMTP_URL: mailServer,
  EMAIL_FROM: (from) => /[@.]example(\.(com|net|org))?>?$/i.test(from) && 'must not be an example',
  JIKO_PASSWORD: (text) => /sandbox/i.test(text) && 'must not be the sandbox’s',
  STRIPE_SECRET_KEY: (key) => (!/^[rs]k_live_/.test(key) ? 'must be a live key' : findWeakness(key)),
  STRIPE_WEBHOOK_SECRET: findWeakness,
  TWILIO_ACCOUNT_SID: (sid) => /^AC0{16}/.test(sid) && 'must not be the sandbox’s',
  TWILIO_AUTH_TOKEN: findWeakness,
  // Numbers that Twilio keeps for tests, and those that telephone companies keep for films.
  TWILIO_FROM: (number) => /^\+1(500555\d{4}|\d{3}55501\d\d)$/.test(number) && 'must not be an example',
  CODE_SENDS_PER_IP_PER_HOUR_MAX: (count) => Number(count) > codeSendsMax && `must be at most ${codeSendsMax}`,
  FLOOR_PAGE: (state) => state !== 'off' && 'must be off',
  // A certificate is what tells Jiko's files from those of whoever answers in its name.
  NODE_TLS_REJECT_UNAUTHORIZED: (check) => check === '0' && 'must not be 0',
  LOG_LEVEL: (level) => /^(debug|trace)$/.test(level) && 'must be info or less',
}

/** The same of what we choose ourselves. */
const secretRules: Record<string, Rule> = {
  AUTH_SECRET: findWeakness,
  VAULT_KEYS: eachOf((key) => findWeakBytes(bytesOf(key))),
  JIKO_SHARED_SECRET: findWeakness,
  JIKO_WEBHOOK_SECRETS: eachOf(findWeakness),
  PARTNER_EVENT_SECRETS: eachOf((secret) => findWeakBytes(bytesOf(secret))),
}

/** Why these settings, filled in as they stand in the environment, are not fit for production; nothing in a trial. */
export function productionFaults(variables: Variables): string[] {
  if (stageOf(variables) === 'trial') return []
  return [...findUnfit(variables), ...findWeakSecrets(variables)].map((fault) => `  ${fault} (production)`)
}

/** What is unencrypted, a sandbox, an example or for tests, a sentence each; values are never repeated. */
export function findUnfit(variables: Variables): string[] {
  return brokenBy(rules, variables)
}

/** Which secrets of ours could be guessed, or serve two purposes, a sentence each; values are never repeated. */
export function findWeakSecrets(variables: Variables): string[] {
  return [...brokenBy(secretRules, variables), ...findSharedSecrets(variables)]
}

function brokenBy(rules: Record<string, Rule>, variables: Variables): string[] {
  return Object.entries(rules).flatMap(([name, rule]) => {
    const fault = variables[name] !== undefined && rule(variables[name])
    return fault ? [`${name} ${fault}`] : []
  })
}

/** Somebody else's service, reached encrypted, and no stand-in: neither ours beside us nor the vendor's own. */
function service(url: string): string | false {
  const isOutside = url.startsWith('https:') && !isNearby(hostOf(url))
  if (!isOutside) return 'must begin with https:// and be no address of this network'
  return /sandbox/i.test(hostOf(url)) && 'must not be a sandbox'
}

function mailServer(url: string): string | false {
  if (!isEncryptedMail(url)) return 'must be encrypted: smtps://, or smtp:// with ?requireTLS=true'
  return !isProvedMail(url) && 'must not switch off the check of certificates'
}

function eachOf(rule: Rule): Rule {
  return (list) => listOf(list).map(rule).find(Boolean)
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : ''
}
