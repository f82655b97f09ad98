import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { useSettings } from '../test-settings'
import { JikoContractBroken, JikoRejected, JikoUnavailable } from './errors'
import { readJiko, uploadToJiko, writeJiko } from './request'
import { signRequest } from './sign'
import { sendJson, startTestServer, type Received, type Reply } from '../test-server'

const secret = 'shared-secret-here'
const key = '11111111-2222-4333-8444-555555555555'
const path = '/api/v1/things/'
const thing = z.object({ id: z.string() })

let bank: Awaited<ReturnType<typeof startTestServer>>
let logins = 0

/** Logs callers in; everything else is answered by the list, whose last reply stays. */
function bankReplies(...replies: Reply[]) {
  bank.replyWith((received, response) => {
    if (received.target !== '/api/v1/login/') return (replies.length > 1 ? replies.shift()! : replies[0]!)(received, response)
    logins += 1
    sendJson(response, 200, { token: `token-${logins}`, expires: new Date(Date.now() + 3_600_000).toISOString() })
  })
}

const answers = (status: number, body: unknown): Reply => (_, response) => sendJson(response, status, body)
const calls = (): Received[] => bank.received.filter(({ target }) => target !== '/api/v1/login/')

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason)
  if (error instanceof Error) return error
  throw new Error('It should have failed')
}

beforeAll(async () => {
  bank = await startTestServer()
  useSettings({ JIKO_BASE_URL: bank.url, JIKO_SHARED_SECRET: secret, JIKO_PARTNER_ID: 'acme', JIKO_TIMEOUT_MS: '1800' })
})
afterAll(() => bank.stop())
/** Every test begins with a token, and with a Jiko that was up a moment ago. */
beforeEach(async () => {
  bankReplies(answers(200, { id: 'a' }))
  await readJiko(path, thing)
  logins = 0
})

describe('a request to Jiko', () => {
  it('signs key, path and the very bytes it sends', async () => {
    bankReplies(answers(201, { id: 'a' }))
    await writeJiko({ method: 'POST', path, body: { name: 'Zoë' } }, thing, { idempotencyKey: key })

    const [{ headers, body }] = calls() as [Received]
    expect(JSON.parse(body.toString())).toEqual({ name: 'Zoë' })
    expect(headers['x-jiko-idempotency']).toBe(key)
    expect(headers['x-jiko-signature']).toBe(signRequest({ idempotencyKey: key, path, body, secret }))
    expect(headers['x-jiko-partner-id']).toBe('acme')
    expect(headers['authorization']).toMatch(/^Bearer token-/)
    expect(headers['content-type']).toBe('application/json')
  })

  it('leaves the query out of the signature', async () => {
    bankReplies(answers(200, { id: 'a' }))
    await readJiko(path, thing, { limit: '100', 'filter[types]': 'ACH' })

    const [{ headers, target }] = calls() as [Received]
    expect(target).toBe(`${path}?limit=100&filter%5Btypes%5D=ACH`)
    const idempotencyKey = String(headers['x-jiko-idempotency'])
    expect(headers['x-jiko-signature']).toBe(signRequest({ idempotencyKey, path, body: '', secret }))
  })

  it('sends a file as it is, and unsigned', async () => {
    bankReplies(answers(200, { id: 'a' }))
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255])
    await uploadToJiko(path, { bytes, contentType: 'image/png' }, thing, { idempotencyKey: key })

    const [{ headers, body }] = calls() as [Received]
    expect(new Uint8Array(body)).toEqual(bytes)
    expect(headers['content-length']).toBe('6')
    expect(headers['content-type']).toBe('image/png')
    expect(headers['x-jiko-signature']).toBeUndefined()
  })

  it('passes over fields that are new to us', async () => {
    bankReplies(answers(200, { id: 'a', object_type: 'Thing', brand_new: { deep: true } }))
    expect(await readJiko(path, thing)).toEqual({ id: 'a' })
  })
})

describe('when Jiko is in trouble', () => {
  it('a read is tried three times, each with its own key', async () => {
    bankReplies(answers(503, {}), answers(502, {}), answers(200, { id: 'a' }))
    expect(await readJiko(path, thing)).toEqual({ id: 'a' })
    expect(new Set(calls().map(({ headers }) => headers['x-jiko-idempotency'])).size).toBe(3)
  })

  it('a read gives up after three', async () => {
    bankReplies(answers(503, {}))
    const error = await failureOf(readJiko(path, thing))
    expect(error).toBeInstanceOf(JikoUnavailable)
    expect(error.message).toBe('GET /api/v1/things/ answered 503')
    expect(calls()).toHaveLength(3)
  })

  it('an act is sent once, for its caller to repeat', async () => {
    bankReplies(answers(503, {}))
    const error = await failureOf(writeJiko({ method: 'POST', path }, thing, { idempotencyKey: key }))
    expect(error).toMatchObject({ name: 'JikoUnavailable', status: 503 })
    expect(calls()).toHaveLength(1)
  })

  it.each(['write', 'upload'] as const)('a conflict, which Jiko does not document, is no decision against a %s', async (what) => {
    bankReplies(answers(409, {}))
    const act = { idempotencyKey: key }
    const file = { bytes: Uint8Array.from([1]), contentType: 'image/png' }
    const asked = what === 'write' ? writeJiko({ method: 'POST', path }, thing, act) : uploadToJiko(path, file, thing, act)
    expect(await failureOf(asked)).toMatchObject({ name: 'JikoUnavailable', status: 409 })
  })

  it('too many requests are not answered with more', async () => {
    bankReplies(answers(429, {}))
    expect(await failureOf(readJiko(path, thing))).toMatchObject({ name: 'JikoUnavailable', retryAfterMs: null })
    expect(calls()).toHaveLength(1)
  })

  it.each([429, 503])('a read waits as long as a %i asks, where that is not too long', async (status) => {
    const comeBackIn = (seconds: string): Reply => (_, response) => response.writeHead(status, { 'retry-after': seconds }).end()
    let askedAt = 0
    bankReplies(
      (received, response) => {
        askedAt = performance.now()
        comeBackIn('1')(received, response)
      },
      answers(200, { id: 'a' }),
    )
    expect(await readJiko(path, thing)).toEqual({ id: 'a' })
    expect(performance.now() - askedAt).toBeGreaterThanOrEqual(1_000)

    bankReplies(comeBackIn('600'))
    expect(await failureOf(readJiko(path, thing))).toMatchObject({ status, retryAfterMs: 600_000 })
    expect(calls()).toHaveLength(1)
  })

  it('an act that Jiko puts off says until when', async () => {
    bankReplies((_, response) => response.writeHead(503, { 'retry-after': '30' }).end())
    const error = await failureOf(writeJiko({ method: 'POST', path }, thing, { idempotencyKey: key }))
    expect(error).toMatchObject({ status: 503, retryAfterMs: 30_000, wasSent: true })
  })

  it('silence ends in time', async () => {
    bankReplies(() => undefined)
    const startedAt = Date.now()
    const error = await failureOf(readJiko(path, thing))
    expect(error).toMatchObject({ name: 'JikoUnavailable', message: 'GET /api/v1/things/ did not answer in time' })
    expect(Date.now() - startedAt).toBeLessThan(2_500)
  })

  it('an answer that stops halfway ends in time too', async () => {
    bankReplies((_, response) => void response.writeHead(200, { 'content-length': '100' }).write('{"id":'))
    expect(await failureOf(readJiko(path, thing))).toMatchObject({ message: expect.stringMatching(/in time$/) })
  })

  it('an answer that comes drop by drop ends in time as well', async () => {
    bankReplies((_, response) => {
      response.writeHead(200)
      const dripping = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(dripping))
    })
    expect(await failureOf(readJiko(path, thing))).toMatchObject({ message: expect.stringMatching(/in time$/) })
  })

  it('a broken line is no answer', async () => {
    bankReplies((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":')
      response.socket?.end()
    })
    const error = await failureOf(writeJiko({ method: 'POST', path }, thing, { idempotencyKey: key }))
    expect(error).toMatchObject({ name: 'JikoUnavailable', status: null })
  })
})

describe('a token', () => {
  it('that Jiko refuses is renewed once, and the act repeated under its key', async () => {
    bankReplies(answers(200, { id: 'a' }))
    await readJiko(path, thing)
    bankReplies(answers(401, {}), answers(201, { id: 'b' }))
    logins = 10
    const body = { name: 'Ada' }
    expect(await writeJiko({ method: 'POST', path, body }, thing, { idempotencyKey: key })).toEqual({ id: 'b' })
    const [first, second] = calls() as [Received, Received]
    expect(second.headers['authorization']).toBe('Bearer token-11')
    expect(second.headers['x-jiko-idempotency']).toBe(key)
    expect(second.body).toEqual(first.body)
  })

  it('that Jiko refuses to fifty callers at once is renewed once', async () => {
    bankReplies((received, response) => {
      const isOld = received.headers['authorization'] !== 'Bearer token-1'
      sendJson(response, isOld ? 401 : 200, { id: 'a' })
    })
    await Promise.all(Array.from({ length: 50 }, () => readJiko(path, thing)))
    expect(logins).toBe(1)
  })

  it('that Jiko refuses again is our trouble, not the applicant’s', async () => {
    bankReplies(answers(401, {}))
    const error = await failureOf(writeJiko({ method: 'POST', path }, thing, { idempotencyKey: key }))
    expect(error).toMatchObject({ name: 'JikoUnavailable', status: 401 })
    expect(calls()).toHaveLength(2)
  })
})

describe('when Jiko refuses', () => {
  const refusal = {
    detail: [
      {
        loc: ['body', 'name', 0, 'first_name'],
        msg: 'String should have at most 50 characters, not Adalbert',
        type: 'string_too_long',
        input: 'Adalbert',
        ctx: { max_length: 50 },
      },
    ],
  }

  it('tells which fields and how, never what was in them', async () => {
    bankReplies(answers(422, refusal))
    const error = await failureOf(writeJiko({ method: 'POST', path }, thing, { idempotencyKey: key }))
    expect(error).toBeInstanceOf(JikoRejected)
    expect(error).toMatchObject({
      message: 'POST /api/v1/things/ answered 422',
      fields: [{ loc: ['body', 'name', '0', 'first_name'], type: 'string_too_long' }],
    })
    expect(JSON.stringify(error) + error.stack).not.toContain('Adalbert')
  })

  it('bears a refusal of another shape, and does not ask again', async () => {
    bankReplies(answers(422, { type: 'about:blank', instance: '/', detail: 'No', trace_id: null }))
    expect(await failureOf(readJiko(path, thing))).toMatchObject({ name: 'JikoRejected', status: 422, fields: [] })
    expect(calls()).toHaveLength(1)
  })
})

describe('when Jiko answers something else', () => {
  it.each([
    ['a page', 'text/html', '<html>Maintenance</html>'],
    ['nothing', 'application/json', ''],
    ['half a text', 'application/json', '{"id":"a'],
    ['bytes that are no UTF-8', 'application/json', Buffer.from([0x22, 0xff, 0x22])],
  ])('%s is no JSON', async (_, type, body) => {
    bankReplies((__, response) => response.writeHead(200, { 'content-type': type }).end(body))
    expect(await failureOf(readJiko(path, thing))).toMatchObject({
      name: 'JikoContractBroken',
      message: 'GET /api/v1/things/ answered 200 without JSON',
    })
    expect(calls()).toHaveLength(1)
  })

  it('says where the shape is another, never the content', async () => {
    bankReplies(answers(200, { id: 12345, note: 'Adalbert' }))
    const error = await failureOf(readJiko(path, thing))
    expect(error).toBeInstanceOf(JikoContractBroken)
    expect(error.message).toBe('GET /api/v1/things/ answered another shape: id (invalid_type)')
  })

  it('follows no redirect', async () => {
    bankReplies((_, response) => response.writeHead(307, { location: '/elsewhere' }).end())
    const error = await failureOf(writeJiko({ method: 'POST', path }, thing, { idempotencyKey: key }))
    expect(error).toMatchObject({ name: 'JikoContractBroken', message: 'POST /api/v1/things/ answered 307, a redirect' })
    expect(calls()).toHaveLength(1)
  })

  it('reads no endless answer', async () => {
    bankReplies((_, response) => response.writeHead(200).end(Buffer.alloc(6_000_000, ' ')))
    expect((await failureOf(readJiko(path, thing))).message).toMatch(/answered more than \d+ bytes$/)
  })
})
