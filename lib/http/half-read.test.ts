import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { endHalfRead } from './half-read'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

const bodyBytes = 300_000
const big = (path: string) => [`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${bodyBytes}\r\n\r\n`, Buffer.alloc(bodyBytes)]

/** All that comes on one connection on which this is asked, and then "/last", until it is closed. */
async function talk(first: (string | Buffer)[], answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    endHalfRead(request, response)
    void answer(request, response)
  })
  // As ours does (before-next.ts): no help is to be had from Node's own five seconds.
  server.keepAliveTimeout = 75_000
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let heard = ''
  const closed = new Promise((resolve) => line.once('close', resolve))
  line.setEncoding('latin1').on('error', () => {})
  line.on('data', (text) => {
    if (heard === '') line.write('GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    heard += text
  })
  for (const piece of first) line.write(piece)
  await closed
  return heard
}

const statuses = (heard: string) => heard.match(/(?<=HTTP\/1\.1 )\d+/g)

it('a connection on which half a body was left ends with its answer', async () => {
  const heard = await talk(big('/half'), async (request, response) => {
    const pieces = request[Symbol.asyncIterator]()
    await pieces.next()
    await pieces.return?.()
    response.writeHead(413).end()
  })
  expect(statuses(heard)).toEqual(['413'])
})

it('it ends too when the rest is given up only after the answer', async () => {
  const heard = await talk(big('/half'), async (request, response) => {
    const pieces = request[Symbol.asyncIterator]()
    await pieces.next()
    response.writeHead(413).end()
    await once(response, 'finish')
    await pieces.return?.()
  })
  expect(statuses(heard)).toEqual(['413'])
})

it.each<[string, RequestListener]>([
  ['read to its end', async (request, response) => void (await request.resume().toArray(), response.end())],
  ['never looked at', (_, response) => void response.end()],
])('one whose body was %s serves what is asked next', async (_, answer) => {
  expect(statuses(await talk(big('/whole'), answer))).toEqual(['200', '200'])
})
