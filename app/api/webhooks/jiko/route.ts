import { verifyWebhook } from '@/lib/jiko/webhooks'
import { log } from '@/lib/log'
import { receiveWebhook } from '@/lib/onboarding/receive-webhook'

/** Events of Jiko's are a few hundred bytes; nothing longer is read. */
const bodyBytesMax = 64 * 1024

/** Verify the raw bytes, take note, answer. Jiko's own example receiver answers 202. */
export async function POST(request: Request) {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > bodyBytesMax) return new Response(null, { status: 413 })
  const body = new Uint8Array(await request.arrayBuffer())
  const event = verifyWebhook(body, request.headers.get('x-jiko-signature'))
  if (!event) {
    log.warn('webhook.refused')
    return new Response(null, { status: 401 })
  }
  await receiveWebhook(event)
  return new Response(null, { status: 202 })
}
