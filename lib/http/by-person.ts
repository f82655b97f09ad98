/** Set by proxy.ts on every request for a page, so that nobody else's word counts. */
export const byPersonHeader = 'x-foyer-by-person'

/**
 * Whether a person's own hand brought a request for a page about: they opened it, or pressed a button. What a page that
 * lies open asks by itself (news, a clock that has run out) and what a browser fetches beforehand keep no session alive.
 */
export function isByPerson(headers: Headers): boolean {
  const isByScript = headers.get('sec-fetch-dest') === 'empty' && !headers.has('next-action')
  return !isByScript && !headers.has('sec-purpose')
}
