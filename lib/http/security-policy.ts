const nonceBytes = 16

/** What tells our scripts from anybody's: 128 random bits for each answer, as Content Security Policy 3 asks (7.1). */
export function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(nonceBytes))))
}

type Policy = {
  isDevelopment: boolean
  /** Other origins to which pressing a button of ours may lead; browsers hold redirects of a form to this too. */
  formsLeadTo: readonly string[]
}

/**
 * What a page may load and talk to: itself, and scripts that carry this request's nonce.
 * Development needs more: Next's hot reload evaluates code and inserts styles. Style attributes are allowed (Next and
 * React set a few); inline scripts never are.
 */
export function contentSecurityPolicy(nonce: string, { isDevelopment, formsLeadTo }: Policy): string {
  const rules = {
    'default-src': `'none'`,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': isDevelopment ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`,
    'style-src-attr': `'unsafe-inline'`,
    'img-src': `'self' data: blob:`,
    'font-src': `'self'`,
    'worker-src': `'self'`,
    'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
    'form-action': [`'self'`, ...formsLeadTo].join(' '),
    'base-uri': `'none'`,
    'frame-ancestors': `'none'`,
    'object-src': `'none'`,
    'manifest-src': `'self'`,
  }
  return Object.entries(rules).map(([rule, sources]) => `${rule} ${sources}`).join('; ')
}

/** Of a page that is one text of ours: its own style and nothing else. */
export function plainPagePolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
