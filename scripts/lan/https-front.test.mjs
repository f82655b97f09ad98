import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { nextFreePort } from '../free-port.mjs'
import { keepCertificate } from './certificate.mjs'
import { openFront } from './https-front.mjs'

let certificate
let port
let front
let program
/** What the program behind the front does with a request; each test says. */
let answer

beforeAll(async () => {
  certificate = await keepCertificate([], fs.mkdtempSync(path.join(os.tmpdir(), 'foyer-front-')))
  program = http.createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
  await once(program, 'listening')
  port = await nextFreePort(3740)
  front = await openFront({ ...certificate, host: '127.0.0.1', port, towards: program.address().port })
})
afterEach(() => program.closeAllConnections())
afterAll(() => {
  front.close()
  program.close()
})

function ask(target, { body, ...options } = {}) {
  const request = https.request({ host: '127.0.0.1', port, path: target, ca: certificate.cert, agent: false, ...options })
  request.end(body)
  return request
}

async function answerTo(request) {
  const [response] = await once(request, 'response')
  return response
}

const echoHeaders = (request, response) => response.end(JSON.stringify({ ...request.headers, target: request.url }))

describe('the https front', () => {
  it('says who asked and how, whatever the asker claims', async () => {
    answer = echoHeaders
    const claimed = { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-proto': 'http', 'x-forwarded-host': 'evil.example', forwarded: 'for=1' }
    const headers = { host: 'localhost:3443', cookie: 'a=1; b=2', connection: 'close', ...claimed }
    const seen = JSON.parse(await buffer(await answerTo(ask('/a/b?c=%20d', { headers }))))
    expect(seen).toMatchObject({
      target: '/a/b?c=%20d',
      host: 'localhost:3443',
      cookie: 'a=1; b=2',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'localhost:3443',
      'x-forwarded-proto': 'https',
    })
    expect(seen.forwarded).toBeUndefined()
  })

  it('gives back the status and every header, two cookies as two', async () => {
    answer = (_, response) => response.writeHead(303, { location: '/next', 'set-cookie': ['a=1', 'b=2'] }).end()
    const { statusCode, headers } = await answerTo(ask('/'))
    expect({ statusCode, location: headers.location, cookies: headers['set-cookie'] }).toEqual({
      statusCode: 303,
      location: '/next',
      cookies: ['a=1', 'b=2'],
    })
  })

  it.each([['with its length', true], ['in chunks', false]])('streams 30 MB up and down unchanged, %s', async (_, hasLength) => {
    answer = (request, response) => request.pipe(response)
    const body = randomBytes(30 * 1024 * 1024)
    const headers = hasLength ? { 'content-length': body.length } : { 'transfer-encoding': 'chunked' }
    const back = await buffer(await answerTo(ask('/', { method: 'POST', headers, body })))
    expect(hashOf(back)).toBe(hashOf(body))
  })

  it('passes on a refusal that comes before the whole body has been sent', async () => {
    answer = (_, response) => response.writeHead(413).end('too large')
    const request = ask('/', { method: 'POST', body: randomBytes(30 * 1024 * 1024) })
    request.on('error', () => {})
    expect((await answerTo(request)).statusCode).toBe(413)
  })

  it('breaks off when an answer breaks off', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-length': 10 }).write('12345', () => response.destroy())
    await expect(buffer(await answerTo(ask('/')))).rejects.toThrow('aborted')
  })

  it('does not wait for the end of an answer before it passes on its beginning', async () => {
    let finish
    answer = (_, response) => {
      response.write('first')
      finish = () => response.end('last')
    }
    const response = await answerTo(ask('/'))
    expect(String((await once(response, 'data'))[0])).toBe('first')
    finish()
    expect(String(await buffer(response))).toBe('last')
  })

  it('lets go of the program when the asker is gone', async () => {
    const gone = new Promise((resolve) => {
      answer = (request, response) => response.on('close', resolve)
    })
    const request = ask('/')
    request.on('error', () => {})
    await once(program, 'request')
    request.destroy()
    await gone
  })

  it('says so when the program does not answer', async () => {
    answer = (request) => request.socket.destroy()
    expect((await answerTo(ask('/'))).statusCode).toBe(502)
  })

  it('is trusted by whoever knows the certificate, and by nobody else', async () => {
    answer = echoHeaders
    const [error] = await once(ask('/', { ca: undefined }), 'error')
    expect(error.code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  })
})

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
