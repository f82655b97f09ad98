import { once } from 'node:events'
import http, { type IncomingHttpHeaders } from 'node:http'
import https from 'node:https'
import { generate } from 'selfsigned'

const day = 24 * 60 * 60_000

/** What stands before the app does to what passes: headers changed, or an answer of its own. */
export type Spoil = {
  headers?: (headers: IncomingHttpHeaders) => IncomingHttpHeaders
  answer?: (path: string) => string | null
}

/** A certificate for localhost, signed by itself, whose last day is so many days away. */
export async function makeCertificate(daysLeft: number) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 90 * day),
    notAfterDate: new Date(Date.now() + daysLeft * day),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  })
  return { key, cert }
}

/** Speaks https before the app, as a partner's proxy does: with HSTS, and passing on everything else as it is. */
export async function openTestFront({
  key,
  cert,
  port,
  towards,
}: {
  key: string
  cert: string
  port: number
  towards: number
}) {
  let spoil: Spoil = {}
  const server = https.createServer({ key, cert }, (request, response) => {
    const own = spoil.answer?.(request.url ?? '') ?? null
    if (own !== null) return void response.writeHead(200, { 'content-type': 'text/html' }).end(own)
    const { method, url, headers } = request
    const app = http.request({
      host: '127.0.0.1',
      port: towards,
      method,
      path: url,
      headers: { ...headers, 'x-forwarded-for': '203.0.113.9' },
      agent: false,
    })
    app.on('response', (answer) => {
      const passed = { ...answer.headers, 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      response.writeHead(answer.statusCode!, spoil.headers?.(passed) ?? passed)
      answer.pipe(response)
    })
    app.on('error', () => response.destroy())
    request.pipe(app)
  })
  server.listen(port)
  await once(server, 'listening')
  return {
    passOn: (next: Spoil) => void (spoil = next),
    present: (certificate: { key: string; cert: string }) => server.setSecureContext(certificate),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
