/** Of `name@example.com` or `Name <name@example.com>`, lower case. */
export function domainOf(mailbox: string): string {
  return (/@([^@<>\s]+)>?$/.exec(mailbox)?.[1] ?? '').toLowerCase()
}

/** Kept free for examples, tests and this machine (RFC 2606). */
export function isReserved(domain: string): boolean {
  return /(^|\.)(example|invalid|test|localhost)$/.test(domain) || /(^|\.)example\.(com|net|org)$/.test(domain)
}
