import { z } from 'zod'
import { isNearby } from './nearby'
import { listOf } from './secret-lists'

/** A service's address: no path of its own, and encrypted unless it cannot leave this machine or its network. */
export const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://example.com' })
  .refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url), 'must not have a path')
  .refine((url) => url.startsWith('https:') || isNearby(new URL(url).hostname), 'must begin with https://')
  .transform((url) => new URL(url).origin)

/** A whole number within bounds. */
export const count = (min: number, max: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)

/** Of so many characters or more; how random it is: weak-secret.ts. */
export const secret = (charactersMin: number) =>
  z.string().min(charactersMin, `must have at least ${charactersMin} characters`)

/** ISO 3166, comma separated. */
export const countries = z
  .string()
  .transform(listOf)
  .refine((codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)), 'must be countries like US,MX')

/** An address to write from, with or without a name. */
export const mailbox = z
  .string()
  .regex(/^(?:[^<>@\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'must be an address, or Name <address>')

/** Where letters are handed in. */
export const mailServer = z
  .url({ protocol: /^smtps?$/, error: 'must be an address like smtp://host:25' })
  .transform(withEncryption)

/** Mail leaves our network encrypted (STARTTLS), or not at all, unless SMTP_URL says otherwise itself. */
function withEncryption(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const isOpen = url.protocol === 'smtp:' && !isNearby(url.hostname) && !url.searchParams.has('requireTLS')
  if (isOpen) url.searchParams.set('requireTLS', 'true')
  return url.href
}
