import { brand } from './domain/brand'
import { languages } from './domain/language'

const dayMs = 24 * 60 * 60 * 1000
/** RFC 9116, section 2.5.5, wants less than a year, so that nobody writes to an address that is long gone. */
const validDays = 180

/** Where whoever finds a weakness should write to, as programs and people look for it (RFC 9116). */
export function securityContact(appUrl: string, now: Date): string {
  const expires = new Date(now.getTime() + validDays * dayMs)
  const lines = [
    `Contact: mailto:${brand.supportEmail}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${appUrl}/.well-known/security.txt`,
  ]
  return lines.map((line) => `${line}\n`).join('')
}
