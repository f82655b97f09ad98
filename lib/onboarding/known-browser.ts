import { randomBytes, timingSafeEqual } from 'node:crypto'
import { codePolicy } from '../domain/code-policy'
import { digest } from '../vault/digest'

const nonceBytes = 16

/**
 * What a browser keeps in which somebody has proved this address (OWASP, "Device Cookies"): it opens nothing, but gives
 * its holder codes and tries that others cannot use up. It names the time, and says nothing of the address.
 */
export async function knownBrowserToken(email: string, now = new Date()): Promise<string> {
  const head = `${now.getTime()}.${randomBytes(nonceBytes).toString('base64url')}`
  return `${head}.${await sign(head, email)}`
}

/** When the address was proved in a browser that shows this token; null for any other token, address, or an old one. */
export async function readKnownBrowser(token: string | undefined, email: string, now = new Date()): Promise<Date | null> {
  const [, head, mac] = /^(\d{13}\.[\w-]{22})\.([\w-]{43})$/.exec(token ?? '') ?? []
  if (!head || !mac || !timingSafeEqual(Buffer.from(mac), Buffer.from(await sign(head, email)))) return null
  const provedAt = new Date(Number(head.split('.')[0]))
  return now.getTime() - provedAt.getTime() < codePolicy.knownBrowserLifetimeMs ? provedAt : null
}

function sign(head: string, email: string): Promise<string> {
  return digest('known-browser', `${head}:${email}`)
}
