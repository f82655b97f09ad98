/**
 * One text field of what was posted to an action; '' when there is none. The address of an action is public, so
 * it may be called with anything instead of a form.
 */
export function postedText(posted: unknown, name: string): string {
  const value = posted instanceof FormData ? posted.get(name) : null
  return typeof value === 'string' ? value : ''
}
