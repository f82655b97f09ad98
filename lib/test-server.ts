import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it came over the wire. */
export type Received = {
  method: string
  /** Path and query. */
  target: string
  headers: IncomingMessage['headers']
  body: Buffer
}

export type Reply = (received: Received, response: ServerResponse) => void

/** A server on this machine whose every reply a test decides, for the troubles that no sandbox plays. */
export async function startTestServer() {
  const received: Received[] = []
  let reply: Reply = (_, response) => response.writeHead(500).end()

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url: target = '', headers } = request
    const entry = { method, target, headers, body: Buffer.concat(chunks) }
    received.push(entry)
    reply(entry, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    replyWith(next: Reply) {
      received.length = 0
      reply = next
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
