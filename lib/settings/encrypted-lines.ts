import { isNearby } from './nearby'

/** Whether mail leaves encrypted: by TLS from the start, or by STARTTLS or not at all. */
export function isEncryptedMail(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, searchParams } = new URL(url)
  if (/^(true|1)$/.test(searchParams.get('ignoreTLS') ?? '')) return false
  if (protocol === 'smtps:') return true
  // Beyond our network kinds.ts requires it, unless the address says otherwise.
  return searchParams.get('requireTLS') === 'true' || (!searchParams.has('requireTLS') && !isNearby(hostname))
}

/** Whether the mail server has to prove its name: nodemailer takes `tls.…` of the query for settings of Node's TLS. */
export function isProvedMail(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, searchParams } = new URL(url)
  return isNearby(hostname) || searchParams.getAll('tls.rejectUnauthorized').every((check) => check === 'true')
}

/**
 * Whether the database is in our own network, or has to prove its name. Of pg's modes this one alone does so whatever
 * else stands in the address; `host` in the query takes the place of the other (pg-connection-string).
 */
export function isProvedStore(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, searchParams } = new URL(url)
  const hosts = searchParams.has('host') ? searchParams.getAll('host') : [hostname]
  const modes = searchParams.getAll('sslmode')
  return hosts.every(isNearby) || (modes.length > 0 && modes.every((mode) => mode === 'verify-full'))
}
