import { verifyWebhook } from '@/lib/jiko/webhooks'
import { log } from '@/lib/log'
import { receiveWebhook } from '@/lib/onboarding/receive-webhook'

/** Events of Jiko's are a few hundred bytes; nothing longer is read. */
const bodyBytesMax = 64 * 1024

/** Verify the raw bytes, take note, answer. Jiko's own example receiver answers 202. */
export async function POST(request: Request) {
  const body = await readBounded(request)
  if (!body) return new Response(null, { status: 413 })
  const event = verifyWebhook(body, request.headers.get('x-jiko-signature'))
  if (!event) {
    log.warn('webhook.refused')
    return new Response(null, { status: 401 })
  }
  await receiveWebhook(event)
  return new Response(null, { status: 202 })
}

/** The raw bytes, or null when there are more than an event can have. */
async function readBounded(request: Request): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > bodyBytesMax) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
