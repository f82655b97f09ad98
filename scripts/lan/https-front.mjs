import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import { pipeline } from 'node:stream'

/** What belongs to one connection (RFC 9110, 7.6.1), and what only a proxy of ours may say. */
const notPassedOn = [
  'connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade',
  'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto',
]

/**
 * Serves a program that listens on a port of this machine alone to the network, by https. Bodies are streamed
 * both ways.
 * @param {{ key: string, cert: string, host: string, port: number, towards: number }} front
 * @returns {Promise<{ close: () => void }>}
 */
export async function openFront({ key, cert, host, port, towards }) {
  const server = https.createServer({ key, cert }, (request, response) => passOn(request, response, towards))
  // A photo over a slow network may take longer than Node's five minutes.
  server.requestTimeout = 0
  server.listen(port, host)
  await once(server, 'listening')
  return {
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function passOn(request, response, towards) {
  const { method, url } = request
  const app = http.request({ host: '127.0.0.1', port: towards, method, path: url, headers: headersFor(request), agent: false })
  app.on('response', (answer) => {
    response.writeHead(answer.statusCode, answer.statusMessage, withoutConnection(answer.headers))
    pipeline(answer, response, () => {})
  })
  app.on('error', () => {
    // An answer that has begun ends, or breaks off, by itself.
    if (!response.headersSent) response.writeHead(502).end('Foyer does not answer\n')
  })
  response.on('close', () => app.destroy())
  pipeline(request, app, () => {})
}

function headersFor({ headers, socket }) {
  return {
    ...withoutConnection(headers),
    // A program that refuses a body halfway may then close no connection on which its answer is still under way.
    connection: 'keep-alive',
    'x-forwarded-for': socket.remoteAddress,
    'x-forwarded-host': headers.host,
    'x-forwarded-proto': 'https',
  }
}

function withoutConnection(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !notPassedOn.includes(name)))
}
