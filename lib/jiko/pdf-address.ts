import { env } from '../env'
import { JikoContractBroken, type Asked } from './errors'

/**
 * The address of a file of Jiko's: JIKO_BASE_URL itself, or over https a host of JIKO_PDF_HOSTS. No other is ever
 * fetched, and nobody is sent to another.
 * @throws JikoContractBroken for any other address
 */
export function requirePdfAddress(text: string, asked?: Asked): URL {
  const url = new URL(text)
  if (!isJikos(url)) throw new JikoContractBroken(asked ?? { method: 'GET', path: url.pathname }, 'is no address of Jiko')
  return url
}

function isJikos(url: URL): boolean {
  if (url.username || url.password) return false
  if (url.origin === env().JIKO_BASE_URL) return true
  return url.protocol === 'https:' && url.port === '' && env().JIKO_PDF_HOSTS.some((host) => fits(url.hostname, host))
}

/** `*.jiko.io` fits every name below jiko.io; a name without a star fits itself. */
function fits(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host
}
