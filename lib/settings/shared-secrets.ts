import { bytesOf, listOf } from './secret-lists'

const names = [
  'AUTH_SECRET', 'VAULT_KEYS', 'JIKO_PASSWORD', 'JIKO_SHARED_SECRET', 'JIKO_WEBHOOK_SECRETS', 'PARTNER_EVENT_SECRETS',
  'STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET', 'TWILIO_AUTH_TOKEN',
]

/** One secret for two purposes, or one key under two names: whoever learns the one has learned the other. */
export function findSharedSecrets(variables: Record<string, string | undefined>): string[] {
  const seen = new Map<string, string>()
  return names.flatMap((name) =>
    listOf(variables[name] ?? '').flatMap((entry) => {
      const bytes = bytesOf(entry).toString('base64')
      const other = seen.get(bytes)
      seen.set(bytes, name)
      if (!other) return []
      return [other === name ? `${name} must not hold the same twice` : `${name} must not be the same as ${other}`]
    }),
  )
}
