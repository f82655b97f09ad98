import type { Settings } from '@/lib/env'

type Secret = { name: string; bytes: Uint8Array }

/** Of 32 random bytes some 30 are distinct; fewer than 12 happen in no lifetime. Letters are fewer: 8. */
const distinctMin = { key: 12, text: 8 }
/** Steps of different size from byte to byte; of 16 random ones some 16 differ. */
const stepsMin = 4
const guessable = /secret|password|passwort|change.?me|example|sandbox|foyer|12345|qwerty/i

/** Every secret of ours that could be guessed, or that serves two purposes; values are never repeated. */
export function weakSecrets(settings: Settings): string[] {
  const keys = settings.VAULT_KEYS.map(({ name, secret }) => ({ name: `VAULT_KEYS (${name})`, bytes: secret }))
  const texts = textsOf(settings)
  return [
    ...keys.filter(isPlain(distinctMin.key)).map(({ name }) => `${name} is no random key`),
    ...texts.filter(isPlain(distinctMin.text)).map(({ name }) => `${name} is no random text`),
    ...texts.filter(isGuessable).map(({ name }) => `${name} holds a word that can be guessed`),
    ...twice([...keys, ...texts]).map(({ name, other }) => `${name} is the same as ${other}`),
  ]
}

/** What signs, or keeps a session. */
function textsOf({ AUTH_SECRET, JIKO_WEBHOOK_SECRETS, PARTNER_EVENT_SECRETS, JIKO_SHARED_SECRET }: Settings): Secret[] {
  const several = (name: string, secrets: readonly string[]) =>
    secrets.map((text, index) => secretOf(secrets.length > 1 ? `${name} (number ${index + 1})` : name, text))
  return [
    secretOf('AUTH_SECRET', AUTH_SECRET),
    secretOf('JIKO_SHARED_SECRET', JIKO_SHARED_SECRET),
    ...several('JIKO_WEBHOOK_SECRETS', JIKO_WEBHOOK_SECRETS),
    ...several('PARTNER_EVENT_SECRETS', PARTNER_EVENT_SECRETS),
  ]
}

function secretOf(name: string, text: string): Secret {
  return { name, bytes: Buffer.from(text.replace(/^whsec_/, '')) }
}

/** Few distinct bytes, or a ladder such as 0, 1, 2, 3 or a to z. */
function isPlain(distinctMin: number) {
  return ({ bytes }: Secret) => new Set(bytes).size < distinctMin || isLadder(bytes)
}

function isLadder(bytes: Uint8Array): boolean {
  const rungs = new Set([...bytes].slice(1).map((byte, index) => byte - bytes[index]!))
  return rungs.size < stepsMin
}

function isGuessable({ bytes }: Secret): boolean {
  return guessable.test(Buffer.from(bytes).toString('latin1'))
}

/** By their bytes, and by what they are in base64. */
function twice(secrets: Secret[]): { name: string; other: string }[] {
  return secrets.flatMap((secret, index) => {
    const other = secrets.slice(0, index).find((earlier) => isSame(earlier, secret))
    return other ? [{ name: secret.name, other: other.name }] : []
  })
}

function isSame(one: Secret, other: Secret): boolean {
  const spellings = ({ bytes }: Secret) => [
    Buffer.from(bytes),
    Buffer.from(Buffer.from(bytes).toString('latin1'), 'base64'),
  ]
  return spellings(one).some((a) => spellings(other).some((b) => a.length >= 12 && a.equals(b)))
}
