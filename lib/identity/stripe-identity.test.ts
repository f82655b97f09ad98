import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@/sandbox/start-sandbox'
import { testSettings, useSettings } from '../test-settings'
import { stripeIdentity } from './stripe-identity'

/** Our words against the sandbox's Stripe: its own library, over real HTTP. */
let sandbox: Sandbox
const applicationId = randomUUID()
const { openCheck, readCheck, verifyWebhook } = stripeIdentity

beforeAll(async () => {
  const { STRIPE_SECRET_KEY } = testSettings
  sandbox = await startSandbox({ port: 0, smtpPort: 0, stripeSecretKey: STRIPE_SECRET_KEY })
  useSettings({ STRIPE_BASE_URL: sandbox.url, STRIPE_PAGES_URL: sandbox.url })
})
afterAll(() => sandbox.stop())

const wanted = (id: string = randomUUID()) => ({ id, applicationId, returnUrl: 'http://localhost:3000/back' })
const ana = { firstName: 'ANA', lastName: 'NUNEZ', birthDate: '1987-04-09' }

function post(path: string, body: object) {
  return fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** A check that ended like this. */
async function endedCheck(shown: object) {
  const { vendorSessionId } = await openCheck(wanted())
  expect((await post(`/control/identity-checks/${vendorSessionId}`, shown)).ok).toBe(true)
  return { vendorSessionId, applicationId }
}

describe('a check at Stripe', () => {
  it('waits for the person on a page of Stripe’s', async () => {
    const { vendorSessionId, reading } = await openCheck(wanted())
    expect(reading).toEqual({ outcome: 'waiting', url: expect.stringContaining(`${sandbox.url}/start/`) })
    expect(await readCheck({ vendorSessionId, applicationId })).toMatchObject({ outcome: 'waiting' })
  })

  it('is one, however often it is opened under its id', async () => {
    const id = randomUUID()
    const opened = await Promise.all([openCheck(wanted(id)), openCheck(wanted(id)), openCheck(wanted(id))])
    expect(new Set(opened.map(({ vendorSessionId }) => vendorSessionId)).size).toBe(1)
  })

  it('is one, though the answer to its opening was lost', async () => {
    await post('/control/faults', { match: { path: '^/v1/identity/' }, kind: 'drop-after', count: 1 })
    const reference = randomUUID()
    await openCheck({ ...wanted(), applicationId: reference })
    const checks = await (await fetch(`${sandbox.url}/control/identity-checks?reference=${reference}`)).json()
    expect(checks).toHaveLength(1)
  })

  it('gives a new page for the one that was used', async () => {
    const opened = await openCheck(wanted())
    await post(`/control/identity-checks/${opened.vendorSessionId}`, { choice: 'leave' })
    const again = await readCheck({ vendorSessionId: opened.vendorSessionId, applicationId })
    expect(again.outcome).toBe('waiting')
    expect(again).not.toEqual(opened.reading)
  })

  it('that passed tells whom the ID describes', async () => {
    expect(await readCheck(await endedCheck({ choice: 'pass', ...ana }))).toEqual({ outcome: 'passed', person: ana })
  })

  it.each([
    ['unreadable', 'id-not-readable'],
    ['other-face', 'face-differs'],
    ['expired', 'id-expired'],
    ['declined', 'consent-declined'],
  ])('that ended as %s has failed: %s', async (choice, failure) => {
    expect(await readCheck(await endedCheck({ choice }))).toEqual({ outcome: 'failed', failure })
  })

  it('that takes a while is being checked, and one that was called off is cancelled', async () => {
    expect(await readCheck(await endedCheck({ choice: 'slow', ...ana, seconds: 60 }))).toEqual({ outcome: 'checking' })
    expect(await readCheck(await endedCheck({ choice: 'cancel' }))).toEqual({ outcome: 'cancelled' })
  })
})

describe('a webhook', () => {
  const event = { id: 'evt_1', object: 'event', type: 'identity.verification_session.verified', data: { object: { id: 'vs_1' } } }
  const bytesOf = (body: object) => new TextEncoder().encode(JSON.stringify(body))

  function signed(bytes: Uint8Array, { secret = testSettings.STRIPE_WEBHOOK_SECRET, ageSeconds = 0 } = {}) {
    const time = Math.floor(Date.now() / 1000) - ageSeconds
    const signature = createHmac('sha256', secret).update(`${time}.`).update(bytes).digest('hex')
    return new Headers({ 'stripe-signature': `t=${time},v1=${signature}` })
  }

  it('that Stripe signed names its check', () => {
    const bytes = bytesOf(event)
    expect(verifyWebhook(bytes, signed(bytes))).toEqual({ vendorSessionId: 'vs_1' })
  })

  it('about something else names none', () => {
    const bytes = bytesOf({ ...event, type: 'charge.succeeded' })
    expect(verifyWebhook(bytes, signed(bytes))).toEqual({ vendorSessionId: null })
  })

  it.each([7, 'a\0b', '', null])('about a check by an id that is none names none: %j', (id) => {
    const bytes = bytesOf({ ...event, data: { object: { id } } })
    expect(verifyWebhook(bytes, signed(bytes))).toEqual({ vendorSessionId: null })
  })

  it('unsigned, signed by another, changed or old is nobody’s', () => {
    const bytes = bytesOf(event)
    expect(verifyWebhook(bytes, new Headers())).toBeNull()
    expect(verifyWebhook(bytes, signed(bytes, { secret: 'whsec_other' }))).toBeNull()
    expect(verifyWebhook(bytesOf({ ...event, id: 'evt_2' }), signed(bytes))).toBeNull()
    expect(verifyWebhook(bytes, signed(bytes, { ageSeconds: 301 }))).toBeNull()
  })

  it('that is signed but no event is nobody’s', () => {
    const bytes = new TextEncoder().encode('null')
    expect(verifyWebhook(bytes, signed(bytes))).toBeNull()
  })
})
