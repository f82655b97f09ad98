import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { signWebhook } from '@/lib/jiko/sign'
import { type Sandbox, startSandbox } from './start-sandbox'
import { logIn } from './test-partner'

const secret = 'a-secret-of-the-partner'

let sandbox: Sandbox
let partner: Server
let answers: number[]
let received: { body: string; signature: string | string[] | undefined }[]

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5 })
  partner = createServer(async (request, response) => {
    received.push({ body: await text(request), signature: request.headers['x-jiko-signature'] })
    response.writeHead(answers.shift() ?? 202).end()
  }).listen(0, '127.0.0.1')
  await once(partner, 'listening')
})
beforeEach(async () => {
  received = []
  answers = []
  const headers = { 'content-type': 'application/json' }
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST', headers, body: '{"everything":true}' })
})
afterAll(async () => {
  partner.close()
  await sandbox.stop()
})

async function subscribe(retries: object = {}) {
  const jiko = await logIn(sandbox.url)
  const { port } = partner.address() as AddressInfo
  await jiko.call('POST', '/api/v1/subscriptions/', {
    url: `http://127.0.0.1:${port}/`,
    events: ['application.approved'],
    shared_secret: secret,
    retry_policy: {
      retry_on_status_codes: [503],
      backoff_coefficient: 1,
      maximum_attempts: 3,
      initial_interval_seconds: 0.01,
      maximum_interval_seconds: 1,
      ...retries,
    },
  })
  return jiko
}

describe('webhooks', () => {
  it('carry the id of the application, signed over the raw body, to those who asked for the type', async () => {
    const jiko = await subscribe()
    const rejected = await jiko.create('512550101')
    const approved = await jiko.create('412550101')
    await jiko.apply(rejected.id)
    await jiko.apply(approved.id)
    const [{ body, signature }] = await vi.waitUntil(() => received.length > 0 && (received as [typeof received[0]]))
    expect(JSON.parse(body)).toMatchObject({
      event_type: 'application.approved',
      payload: { application_id: approved.id },
    })
    expect(signature).toBe(signWebhook(body, secret))
    expect(received).toHaveLength(1)
  })

  it('are sent again, the same, as the retry policy says, and every attempt is listed', async () => {
    const jiko = await subscribe()
    answers = [503, 503]
    const { id } = await jiko.create('412550101')
    await jiko.apply(id)
    await vi.waitUntil(() => received.length === 3)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
    await vi.waitFor(async () => {
      const { items } = await jiko.read('/api/v1/events/')
      const codes = items[0].delivery_attempts.map((attempt: { response_code: number }) => attempt.response_code)
      expect(codes).toEqual([503, 503, 202])
    })
  })

  it('are not sent again for a code that the policy does not name', async () => {
    const jiko = await subscribe({ initial_interval_seconds: 0 })
    answers = [400]
    const approve = async () => jiko.apply((await jiko.create('412550101')).id)
    const attemptsOf = async (event: number) => (await jiko.read('/api/v1/events/')).items[event]?.delivery_attempts
    await approve()
    await vi.waitFor(async () => expect(await attemptsOf(0)).toMatchObject([{ response_code: 400, success: false }]))
    await approve()
    await vi.waitFor(async () => expect(await attemptsOf(1)).toMatchObject([{ response_code: 202, success: true }]))
    expect(received).toHaveLength(2)
    const report = await (await fetch(`${sandbox.url}/control/contract`)).json()
    expect(report.violations).toEqual([])
  })
})
