import { env } from '../env'

/** One machine has several names for itself; somebody who tries the app there may use any of them. */
const thisMachine = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a request that changes something was sent by a page of ours. A cookie that is only sent from our own site
 * is one guard against forged requests (SameSite); this is the other. A browser says whence in one of three headers,
 * and the first that is there decides (OWASP, Cross-Site Request Forgery Prevention); without any, it is refused.
 */
export function isFromOurPages(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return isOurs(origin)
  const site = headers.get('sec-fetch-site')
  // `none` is the person's own doing, such as sending a page again: no other site can bring it about.
  if (site !== null) return site === 'same-origin' || site === 'none'
  const referer = headers.get('referer')
  return referer !== null && URL.canParse(referer) && isOurs(new URL(referer).origin)
}

/** A scheme, a host and a port, as a browser writes them; never `null`, which hides who is asking. */
function isOurs(origin: string): boolean {
  const { APP_URL } = env()
  const { hostname } = new URL(APP_URL)
  if (!thisMachine.includes(hostname)) return origin === APP_URL
  return thisMachine.some((name) => origin === APP_URL.replace(hostname, name))
}
