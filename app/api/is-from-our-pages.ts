import { env } from '@/lib/env'

/**
 * Whether a request that changes something came from a page of ours. A cookie that is only sent from our own
 * site is one guard against forged posts (SameSite); this is the other.
 */
export function isFromOurPages(request: Request): boolean {
  return request.headers.get('origin') === env().APP_URL
}
