import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifyWebhook } from '@/lib/jiko/webhooks'
import { receiveWebhook } from '@/lib/upkeep/receive-webhook'

/** Takes Jiko's webhooks as the app's own address does: verified, noted, or 401. */
export async function startWebhookReceiver() {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const signature = request.headers['x-jiko-signature']
    const event = verifyWebhook(Buffer.concat(chunks), typeof signature === 'string' ? signature : null)
    try {
      if (event) await receiveWebhook(event)
      response.writeHead(event ? 202 : 401).end()
    } catch {
      response.writeHead(500).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
