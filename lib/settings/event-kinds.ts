import { z } from 'zod'
import { isNearby } from './nearby'
import { listOf } from './secret-lists'

/** Where the partner's own systems listen: addresses with a path, comma separated. */
export const eventUrls = z
  .string()
  .transform(listOf)
  .refine((urls) => urls.every(isEventUrl), 'must be addresses like https://example.com/events, comma separated')
  .refine((urls) => urls.every((url) => /^https:/i.test(url) || isNearby(hostOf(url))), 'must begin with https://')
  .transform((urls) => [...new Set(urls.map((url) => new URL(url).href))])

/** As Standard Webhooks writes them: 24 to 64 random bytes. */
export const eventSecrets = z
  .string()
  .transform(listOf)
  .refine((secrets) => secrets.every(isEventSecret), 'must be whsec_ and 24 to 64 bytes in base64, comma separated')

/** Jiko signs with the newest; those before it are believed for as long as they stand here. */
export const webhookSecrets = z
  .string()
  .transform(listOf)
  .refine((secrets) => secrets.length > 0 && secrets.every((one) => one.length >= 16), 'must have at least 16 characters each')

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
