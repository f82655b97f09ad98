import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendJson, startTestServer } from '../test-server'
import { testSettings, useSettings } from '../test-settings'
import { stripeIdentity } from './stripe-identity'

/** Troubles that the sandbox does not play. */
let server: Awaited<ReturnType<typeof startTestServer>>
const applicationId = randomUUID()
const pages = 'https://verify.example'
const read = () => stripeIdentity.readCheck({ vendorSessionId: 'vs_1', applicationId })
const failureOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error)

beforeAll(async () => {
  server = await startTestServer()
  useSettings({ STRIPE_BASE_URL: server.url, STRIPE_PAGES_URL: pages })
})
afterAll(() => server.stop())

const session = { id: 'vs_1', client_reference_id: applicationId, status: 'requires_input', url: `${pages}/start/test_1`, last_error: null }
const answers = (status: number, body: object) => server.replyWith((_, response) => sendJson(response, status, body))
const refuses = (status: number, error: object) => answers(status, { error: { message: 'About Adalbert', ...error } })

describe('what is asked of Stripe', () => {
  it('is an ID with a matching selfie, under our key and without a word about the person', async () => {
    answers(200, session)
    const id = randomUUID()
    await stripeIdentity.openCheck({ id, applicationId, returnUrl: 'http://localhost:3000/back' })
    const [{ headers, body, target }] = server.received as [(typeof server.received)[number]]
    expect(target).toBe('/v1/identity/verification_sessions')
    expect(headers['idempotency-key']).toBe(id)
    expect(headers.authorization).toBe(`Bearer ${testSettings.STRIPE_SECRET_KEY}`)
    expect(headers['x-stripe-client-telemetry']).toBeUndefined()
    expect(Object.fromEntries(new URLSearchParams(body.toString()))).toEqual({
      type: 'document',
      'options[document][require_matching_selfie]': 'true',
      client_reference_id: applicationId,
      return_url: 'http://localhost:3000/back',
    })
  })

  it('includes the birth date, which Stripe only gives when asked', async () => {
    answers(200, session)
    await read()
    expect(decodeURIComponent(server.received[0]!.target)).toContain('verified_outputs.dob')
  })
})

describe('when Stripe is in trouble', () => {
  it.each([
    ['is down', 503, {}],
    ['has too much to do', 429, { code: 'rate_limit' }],
    ['does not take our key', 401, {}],
    ['does not let our key read the results', 403, { code: 'more_permissions_required' }],
    ['is still busy with the same call', 409, { code: 'idempotency_key_in_use' }],
  ])('it %s: it may be asked again later', async (_, status, error) => {
    refuses(status, error)
    expect(await failureOf(read())).toMatchObject({ name: 'IdentityVendorUnavailable' })
  })

  it('it cuts the line', async () => {
    server.replyWith((_, response) => response.destroy())
    expect(await failureOf(read())).toMatchObject({
      name: 'IdentityVendorUnavailable',
      message: 'Stripe reading a check could not be reached',
    })
  })

  it('it refuses for good, and nothing of what it said is repeated', async () => {
    refuses(400, { type: 'invalid_request_error', code: 'parameter_invalid', param: 'Adalbert' })
    const error = await failureOf(read())
    expect(error).toMatchObject({
      name: 'IdentityVendorRejected',
      message: 'Stripe reading a check answered 400 (parameter_invalid)',
    })
    expect(JSON.stringify(error) + (error as Error).stack).not.toContain('Adalbert')
  })
})

describe('when Stripe answers something else', () => {
  const verified = { ...session, status: 'verified', url: null }

  it.each([
    ['a web page', (): void => server.replyWith((_, response) => response.writeHead(200).end('<html>'))],
    ['another shape', () => answers(200, { id: 7 })],
    ['the check of another application', () => answers(200, { ...session, client_reference_id: randomUUID() })],
    ['a status that is new', () => answers(200, { ...session, status: 'blessed' })],
    ['a page that is not its own', () => answers(200, { ...session, url: 'https://evil.example/start/test_1' })],
    ['a page of a host that looks alike', () => answers(200, { ...session, url: 'https://verify.example.evil.example/' })],
    ['a page that is a script', () => answers(200, { ...session, url: 'javascript:alert(1)' })],
    ['no page', () => answers(200, { ...session, url: null })],
    ['no birth date', () => answers(200, { ...verified, verified_outputs: { first_name: 'Ana', last_name: 'Núñez' } })],
  ])('it is not believed: %s', async (_, reply) => {
    reply()
    expect(await failureOf(read())).toMatchObject({ name: 'IdentityContractBroken', isSafeToLog: true })
  })

  it('an error that is new is still a failure', async () => {
    answers(200, { ...session, last_error: { code: 'shadow_missing', reason: 'No shadow' } })
    expect(await read()).toEqual({ outcome: 'failed', failure: 'unknown' })
  })

  it('a check that was left in the middle still waits', async () => {
    answers(200, { ...session, last_error: { code: 'abandoned', reason: null } })
    expect(await read()).toEqual({ outcome: 'waiting', url: session.url })
  })
})
