import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings'
import { type Sandbox, startSandbox } from '../start-sandbox'
import { post } from '../test-partner'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0 })
})
beforeEach(() => fetch(`${sandbox.url}/control/reset`, { method: 'POST' }))
afterAll(() => sandbox.stop())

const event = {
  type: 'application.status_changed',
  timestamp: '2026-01-06T12:00:11.402Z',
  data: {
    application_id: '019a9c3b-90d1-7a32-8a55-0f5b6a1d7c20',
    jiko_application_id: '5c6f2b7e-6a53-4a0e-9d43-0d7a3f1c2b11',
    status: 'DOCUMENTS_NEEDED',
    stage: 'documents',
    documents_needed: ['identity'],
    sequence: 4,
  },
}

function tell(body: unknown, { secret = defaultSettings.partnerEventSecret, at = new Date() } = {}) {
  const id = randomUUID()
  const text = JSON.stringify(body)
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, text),
  }
  return fetch(`${sandbox.url}/partner/events`, { method: 'POST', headers, body: text })
}

async function received(application = '') {
  return (await fetch(`${sandbox.url}/control/partner-events?application=${application}`)).json()
}

describe("the partner's own system", () => {
  it('takes what is signed, and keeps it in the order in which it came', async () => {
    const other = { ...event, data: { ...event.data, application_id: randomUUID(), sequence: 1 } }
    for (const told of [event, other, event]) expect((await tell(told)).status).toBe(204)
    expect(await received()).toMatchObject([event, other, event])
    expect(await received(other.data.application_id)).toMatchObject([other])
  })

  it('refuses a foreign signature, an old one, and what is no event', async () => {
    expect((await tell(event, { secret: `whsec_${btoa('another secret of 24 bytes')}` })).status).toBe(401)
    expect((await tell(event, { at: new Date(Date.now() - 10 * 60_000) })).status).toBe(401)
    expect((await tell({ ...event, data: {} })).status).toBe(422)
    expect((await post(`${sandbox.url}/partner/events`, event)).status).toBe(401)
    expect(await received()).toEqual([])
  })

  it('breaks down when it is told to', async () => {
    await post(`${sandbox.url}/control/faults`, { match: { path: '^/partner/' }, kind: 'drop-after', count: 1 })
    await expect(tell(event)).rejects.toThrow('fetch failed')
    expect((await tell(event)).status).toBe(204)
    expect(await received()).toHaveLength(2)
  })

  it('shows what it was told', async () => {
    await tell(event)
    const page = await (await fetch(`${sandbox.url}/partner-events`)).text()
    expect(page).toContain('4. documents')
    expect(page).toContain(event.data.application_id)
    expect(page).toContain(`/applications#${event.data.jiko_application_id}`)
  })
})
