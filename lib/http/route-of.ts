/** Every route of ours, as the folder app/ has them; a name in brackets stands for anything. */
export const routes = [
  '/', '/.well-known/security.txt', '/account',
  '/account/activity', '/account/activity/csv', '/account/fund', '/account/fund/[pocket]', '/account/move',
  '/account/move/[id]', '/account/people', '/account/pockets/[id]', '/account/pockets/[id]/close',
  '/account/pockets/[id]/rename', '/account/pockets/new', '/agreements/[document]', '/blank', '/blank/row',
  '/account/details', '/account/details/change', '/account/papers', '/account/papers/[paper]', '/account/papers/trades/[pocket]/[trade]',
  '/api/changes', '/api/documents/[kind]', '/api/health', '/api/ready', '/api/session', '/api/status',
  '/api/uploads', '/api/uploads/[id]', '/api/uploads/[id]/outcome', '/api/uploads/device-key',
  '/api/webhooks/identity', '/api/webhooks/jiko', '/api/[...nothing]',
  '/apply', '/apply/address', '/apply/agreements', '/apply/birth-date', '/apply/finances', '/apply/identification',
  '/apply/identity-check', '/apply/name', '/apply/phone', '/apply/phone-code', '/apply/review',
  '/confirm', '/delete', '/delete/done', '/documents', '/documents/[kind]', '/documents/phone',
  '/handoff', '/handoff/declined', '/handoff/done', '/handoff/ended',
  '/icon.svg', '/start', '/start/email-code', '/status', '/status/receipt',
] as const

/** What somebody asked for, as one of our routes: a path of their own making may say who they are. */
export function routeOf(url: string): string {
  const path = url.split(/[?#]/)[0]!
  if (path.startsWith('/_next/')) return '/_next/*'
  const exactly = routes.find((route) => route === path)
  return exactly ?? routes.find((route) => fits(route, path)) ?? '/*'
}

function fits(route: string, path: string): boolean {
  const [wanted, given] = [route.split('/'), path.split('/')]
  const isOpen = wanted.at(-1)!.startsWith('[...')
  if (isOpen ? given.length < wanted.length : given.length !== wanted.length) return false
  return wanted.every((part, place) => part.startsWith('[') || part === given[place])
}
