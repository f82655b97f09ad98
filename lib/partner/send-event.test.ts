import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer } from '../test-server'
import { useSettings } from '../test-settings'
import { sendEvent } from './send-event'

const event = { id: '0199f0a0-0000-7000-8000-000000000001', body: '{"type":"application.sent"}' }

let server: Awaited<ReturnType<typeof startTestServer>>

beforeAll(async () => {
  server = await startTestServer()
  useSettings({
    PARTNER_EVENT_URLS: `${server.url}/events`,
    PARTNER_EVENT_SECRETS: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
  })
})
afterAll(() => server.stop())

const send = (options = {}) => sendEvent(`${server.url}/events`, event, options)

describe('sending an event', () => {
  it.each([
    [200, 'taken'],
    [204, 'taken'],
    [400, 'not-taken'],
    [401, 'not-taken'],
    [410, 'gone'],
    [429, 'not-taken'],
    [503, 'not-taken'],
  ] as const)('takes %i for %s', async (status, kind) => {
    server.replyWith((_, response) => response.writeHead(status).end())
    expect(await send()).toEqual({ kind, answer: String(status) })
  })

  it('sends the very bytes that were signed, under the three headers of the standard', async () => {
    server.replyWith((_, response) => response.writeHead(204).end())
    await send()
    const [received] = server.received
    expect(received).toMatchObject({ method: 'POST', target: '/events' })
    expect(received!.body.toString()).toBe(event.body)
    expect(received!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': event.id,
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]+=$/),
    })
  })

  it('follows no redirect', async () => {
    server.replyWith((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
    expect(await send()).toEqual({ kind: 'not-taken', answer: '302' })
    expect(server.received).toHaveLength(1)
  })

  it('waits so long and no longer', async () => {
    server.replyWith(() => {})
    expect(await send({ timeoutMs: 50 })).toEqual({ kind: 'not-taken', answer: 'no answer in time' })
  })

  it('reads nothing of an answer, however long it is', async () => {
    server.replyWith((_, response) => {
      response.writeHead(200)
      const pour = () => void (response.destroyed || response.write('x'.repeat(65_536), pour))
      pour()
    })
    expect(await send()).toEqual({ kind: 'taken', answer: '200' })
  })

  it('says so when the line is cut, or nobody is there', async () => {
    server.replyWith((_, response) => response.destroy())
    expect(await send()).toEqual({ kind: 'not-taken', answer: 'not reached' })
    expect(await sendEvent('http://127.0.0.1:1/events', event)).toEqual({ kind: 'not-taken', answer: 'not reached' })
  })
})
