import { findIdentityVendor } from '@/lib/identity/find-identity-vendor'
import { log } from '@/lib/log'
import { readIdentityCheckNow } from '@/lib/onboarding/read-identity-check'
import { readEvent } from '../read-event'

/** Verify the raw bytes, have the check read at its vendor, answer. The event itself is only a hint. */
export async function POST(request: Request) {
  const vendor = findIdentityVendor()
  if (!vendor) return new Response(null, { status: 404 })
  const body = await readEvent(request)
  if (!body) return new Response(null, { status: 413 })
  const hint = vendor.verifyWebhook(body, request.headers)
  if (!hint) {
    log.warn('identity-webhook.refused')
    return new Response(null, { status: 401 })
  }
  if (hint.vendorSessionId) await readIdentityCheckNow(hint.vendorSessionId)
  return new Response(null, { status: 202 })
}
