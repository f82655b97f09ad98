import http from 'node:http'
import net from 'node:net'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import { expect, test } from './story'

/** What a page takes, and from whom, as a program sees it: no request may be answered 500. */

const appUrl = process.env.APP_URL ?? 'http://localhost'
const elsewhere = process.env.SANDBOX_URL ?? 'http://127.0.0.1'
const tooLong = 'a'.repeat(1_100_000)
const ours = { origin: appUrl }
const browser = { accept: 'text/html' }
const half = { 'content-type': 'multipart/form-data; boundary=b' }

test.describe('a page', () => {
  for (const [what, status, headers, data] of [
    ['takes a post of its own', 200, ours, ''],
    ['takes a post of its own, by another name of this machine', 200, { origin: appUrl.replace('localhost', '127.0.0.1') }, ''],
    ['takes a post without an Origin that the browser vouches for', 200, { 'sec-fetch-site': 'same-origin' }, ''],
    ['takes a post without either that names its own page', 200, { referer: `${appUrl}/start` }, ''],
    ['refuses a post from elsewhere', 403, { origin: elsewhere }, ''],
    ['refuses a post that hides whence', 403, { origin: 'null' }, ''],
    ['refuses a post with an Origin that is none', 403, { origin: '%' }, ''],
    ['refuses a post that does not say whence', 403, {}, ''],
    ['refuses a post from a neighbour', 403, { 'sec-fetch-site': 'same-site' }, ''],
    ['refuses half a form', 400, { ...ours, ...half }, '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
    ['refuses a form without a boundary', 400, { ...ours, 'content-type': 'multipart/form-data' }, ''],
    ['refuses a call with arguments that are none', 400, { ...ours, 'next-action': `40${'a'.repeat(40)}`, 'content-type': 'text/plain' }, '['],
    ['refuses a call of no such action', 409, { ...ours, 'next-action': `40${'a'.repeat(40)}`, 'content-type': 'text/plain' }, '[]'],
    ['refuses a call of what can be no action', 400, { ...ours, 'next-action': 'toString', 'content-type': 'text/plain' }, '[]'],
    ['refuses too much', 413, { ...ours, 'content-type': 'text/plain' }, tooLong],
  ] as [string, number, Record<string, string>, string][]) {
    test(what, async ({ request }) => {
      expect((await request.post('/start', { headers: { ...browser, ...headers }, data })).status()).toBe(status)
    })
  }

  test('opens whatever is said about where it is, and about what is shown', async ({ request }) => {
    for (const headers of [{ 'x-forwarded-host': '%' }, { 'x-forwarded-proto': '' }, { rsc: '1', 'next-router-state-tree': '["' }] as Record<string, string>[]) {
      expect((await request.get('/start', { headers, maxRedirects: 0 })).status()).toBeLessThan(400)
      expect((await request.get('/api/status', { headers })).status()).toBe(401)
    }
  })

  test('takes no other methods, and says which it takes', async ({ request }) => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await request.fetch('/start', { method, headers: ours })
      expect([answer.status(), answer.headers().allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    }
    expect((await request.fetch('/start', { method: 'OPTIONS' })).status()).toBe(204)
    expect(await statusOf('TRACE', '/start')).toBe(405)
    expect(await statusOf('TRACE', '/api/status')).toBeLessThan(500)
  })
})

test('a file takes nothing but to be fetched', async ({ request }) => {
  expect((await request.get('/icon.svg')).status()).toBe(200)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    expect((await request.fetch('/icon.svg', { method, headers: ours })).status(), method).toBeLessThan(500)
  }
  expect(await statusOf('TRACE', '/icon.svg')).toBeLessThan(500)
})

test('nothing of the folder but the build is served, and no list of what is in it', async ({ request }) => {
  for (const path of ['/.git/config', '/.git/HEAD', '/.env', '/.foyer/secrets.json', '/package.json', '/package-lock.json', '/prisma/schema.prisma', '/lib/env.ts', '/node_modules/next/package.json', '/server.js.map']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  for (const folder of ['/_next/', '/_next/static', '/_next/static/', '/_next/static/chunks/', '/public/']) {
    expect((await request.get(folder)).status(), folder).toBe(404)
  }
})

test('a message of two lengths, of an unknown one, or of half a line is none', async () => {
  for (const head of [
    'content-length: 5\r\ntransfer-encoding: chunked', 'content-length: 5\r\ncontent-length: 6', 'content-length: +5', 'content-length: -1',
    'transfer-encoding: x', 'transfer-encoding: chunked, identity', 'a b: c', 'content-length : 5', 'x: a\rb', 'x: a\0b',
  ]) {
    expect(await firstLineOf(`POST /start HTTP/1.1\r\nhost: a\r\n${head}\r\n\r\n0\r\n\r\n`), JSON.stringify(head)).toMatch(/^HTTP\/1\.1 400 /)
  }
})

test('a document from elsewhere is refused before it is known whose it would be', async ({ request }) => {
  for (const headers of [{ origin: elsewhere }, { origin: 'null' }, {}] as Record<string, string>[]) {
    const multipart = { file: { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('a') } }
    expect((await request.post('/api/documents/id-front', { headers, multipart, maxRedirects: 0 })).status()).toBe(403)
  }
})

test('an event that is too long is refused, and its connection serves whoever comes next', async () => {
  for (const path of ['/api/webhooks/jiko', '/api/webhooks/identity']) {
    const event = `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: ${tooLong.length}\r\n\r\n${tooLong}`
    const answers = await answersTo(`${event}GET /api/health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`)
    expect(answers.match(/(?<=^HTTP\/1\.1 )\d+/gm), path).toEqual(['413', '200'])
  }
})

/** What is answered on one connection to bytes that no client would send. */
async function answersTo(message: string): Promise<string> {
  const { hostname, port } = new URL(appUrl)
  const line = net.connect(Number(port), hostname)
  line.end(message, 'latin1')
  return text(line)
}

async function firstLineOf(message: string): Promise<string> {
  return (await answersTo(message)).split('\r\n')[0]!
}

/** For methods that no browser and no test client will send. */
async function statusOf(method: string, path: string): Promise<number | undefined> {
  const [answer] = (await once(http.request(appUrl + path, { method, agent: false }).end(), 'response')) as [http.IncomingMessage]
  answer.resume()
  return answer.statusCode
}
