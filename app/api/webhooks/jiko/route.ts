import { verifyWebhook } from '@/lib/jiko/webhooks'
import { log } from '@/lib/log'
import { receiveWebhook } from '@/lib/upkeep/receive-webhook'
import { readEvent } from '../read-event'

/** Verify the raw bytes, take note, answer. Jiko's own example receiver answers 202. */
export async function POST(request: Request) {
  const body = await readEvent(request)
  if (!body) return new Response(null, { status: 413 })
  const event = verifyWebhook(body, request.headers.get('x-jiko-signature'))
  if (!event) {
    log.warn('webhook.refused')
    return new Response(null, { status: 401 })
  }
  await receiveWebhook(event)
  return new Response(null, { status: 202 })
}
