import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const text = () => randomBytes(32).toString('base64url')

const recipes = {
  AUTH_SECRET: text,
  VAULT_KEYS: () => `first:${randomBytes(32).toString('base64')}`,
  JIKO_PASSWORD: text,
  JIKO_SHARED_SECRET: text,
  JIKO_WEBHOOK_SECRETS: text,
  PARTNER_EVENT_SECRETS: () => `whsec_${randomBytes(32).toString('base64')}`,
  STRIPE_SECRET_KEY: () => `rk_test_${text()}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${text()}`,
  TWILIO_AUTH_TOKEN: () => randomBytes(16).toString('hex'),
}

/** One random value for every secret that the app wants. */
export function makeSecrets() {
  return Object.fromEntries(Object.entries(recipes).map(([name, make]) => [name, make()]))
}

/**
 * The secrets of this checkout, made once and kept where only their owner can read them. What is saved in
 * the database is sealed with them, so a file that cannot be read stops us and is never replaced.
 */
export function keepSecrets(file) {
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  const secrets = { ...makeSecrets(), ...kept }
  if (Object.keys(secrets).length > Object.keys(kept).length) save(file, secrets)
  return secrets
}

function save(file, secrets) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}
