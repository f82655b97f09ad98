import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { signWebhook } from '@/lib/jiko/sign'
import { type Sandbox, startSandbox } from './start-sandbox'
import { logIn, post } from './test-partner'

const secret = 'a-secret-of-the-partner'

let sandbox: Sandbox
let jiko: Awaited<ReturnType<typeof logIn>>
let partner: Server
let received: { event: { event_id: string; event_type: string; payload: { application_id: string } }; isSigned: boolean }[]

const setFault = (fault: object) =>
  post(`${sandbox.url}/control/faults`, { match: { path: 'webhook' }, count: 1, ...fault })
const arrivals = (count: number) => vi.waitUntil(() => received.length >= count, { timeout: 5_000 })
const idsReceived = () => received.map(({ event }) => event.payload.application_id)

async function approve(): Promise<string> {
  const { id } = await jiko.create('412550101')
  await jiko.apply(id)
  return id
}

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 0 })
  jiko = await logIn(sandbox.url)
  partner = createServer(async (request, response) => {
    const body = await text(request)
    received.push({
      event: JSON.parse(body),
      isSigned: request.headers['x-jiko-signature'] === signWebhook(body, secret),
    })
    response.writeHead(202).end()
  }).listen(0, '127.0.0.1')
  await once(partner, 'listening')
  const { port } = partner.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/`
  await jiko.call('POST', '/api/v1/subscriptions/', { url, events: ['application.approved'], shared_secret: secret })
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
  received = []
})
afterAll(async () => {
  partner.close()
  await sandbox.stop()
})

describe('a webhook', () => {
  it('may come late', async () => {
    await setFault({ kind: 'delay', delayMs: 300 })
    const startedAt = performance.now()
    await approve()
    await arrivals(1)
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(300)
  })

  it('may come twice, the same both times', async () => {
    await setFault({ kind: 'twice' })
    await approve()
    await arrivals(2)
    expect(received[1]).toEqual(received[0])
    expect(received[0]).toMatchObject({ isSigned: true })
  })

  it('may be overtaken by the next one', async () => {
    await setFault({ kind: 'reorder' })
    const [first, second] = [await approve(), await approve()]
    await arrivals(2)
    expect(idsReceived()).toEqual([second, first])
  })

  it('that nothing overtakes comes after all', async () => {
    await setFault({ kind: 'reorder', holdMaxMs: 50 })
    const only = await approve()
    await arrivals(1)
    expect(idsReceived()).toEqual([only])
  })

  it('may be forged by somebody without the secret, before the true one', async () => {
    await setFault({ kind: 'forge' })
    const id = await approve()
    await arrivals(2)
    expect(received.map(({ isSigned }) => isSigned)).toEqual([false, true])
    expect(idsReceived()).toEqual([id, id])
    expect(received[0]!.event.event_id).not.toBe(received[1]!.event.event_id)
  })

  it('may be of a type that nobody has heard of, and still be true', async () => {
    await setFault({ kind: 'novel' })
    await approve()
    await arrivals(1)
    expect(received[0]).toMatchObject({ isSigned: true, event: { event_type: 'NEW_TO_YOU', new_to_you: {} } })
  })

  it('may never come, while the list of events knows of it', async () => {
    await setFault({ kind: 'lose' })
    await approve()
    const second = await approve()
    await arrivals(1)
    expect(idsReceived()).toEqual([second])
    await vi.waitFor(async () => {
      const { items } = await jiko.read('/api/v1/events/')
      expect(items.map((item: { delivery_attempts: object[] }) => item.delivery_attempts.length)).toEqual([0, 1])
    })
  })

  it('that a fault delays is not sent any more after a reset', async () => {
    await setFault({ kind: 'delay', delayMs: 100 })
    await approve()
    await vi.waitUntil(async () => {
      const faults = await (await fetch(`${sandbox.url}/control/faults`)).json()
      return faults[0].timesHappened === 1
    })
    await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
    await setFault({ kind: 'delay', delayMs: 200 })
    const later = await approve()
    await arrivals(1)
    expect(idsReceived()).toEqual([later])
  })

  it('with a fault is no violation of the description', async () => {
    await setFault({ kind: 'novel' })
    await approve()
    await arrivals(1)
    const { violations } = await (await fetch(`${sandbox.url}/control/contract`)).json()
    expect(violations).toEqual([])
  })
})
