import { env } from '@/lib/env'
import { securityContact } from '@/lib/security-contact'

/** How to tell us of a weakness; the same for everybody. */
export function GET() {
  return new Response(securityContact(env().APP_URL, new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
