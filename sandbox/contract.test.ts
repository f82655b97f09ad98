import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { logIn, person, post } from './test-partner'

let sandbox: Sandbox
let jiko: Awaited<ReturnType<typeof logIn>>

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5 })
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
  jiko = await logIn(sandbox.url)
})
afterAll(() => sandbox.stop())

async function report() {
  return (await fetch(`${sandbox.url}/control/contract`)).json()
}

describe('the contract', () => {
  it('holds for every operation that the sandbox plays', async () => {
    await jiko.read('/api/v1/agreements/')
    const { id } = await jiko.create('212550101')
    await jiko.apply(id)
    await vi.waitFor(async () => expect((await jiko.read(`/api/v1/applications/${id}/`)).documents).toHaveLength(4))
    for (const type of ['PASSPORT', 'SELFIE']) await jiko.upload(id, type)
    await jiko.apply(id)
    const customer = await vi.waitFor(async () => {
      const { customer_id: customerId } = await jiko.read(`/api/v1/applications/${id}/`)
      expect(customerId).not.toBeNull()
      return customerId
    })
    const { items: [pocket] } = await jiko.read(`/api/v2/customers/${customer}/pockets/`)
    await jiko.call('POST', '/api/v1/sandbox/fund/', { account_id: pocket.id, amount_usdc: 40_000 })
    const { portals: [portal] } = await jiko.read(`/api/v1/jiko-accounts/${pocket.id}/portals/`)
    const { items: [transaction] } = await jiko.read(`/api/v1/jiko-accounts/${pocket.id}/transactions/?limit=5`)
    const subscription = await (await jiko.call('POST', '/api/v1/subscriptions/', {
      url: 'http://127.0.0.1:9/',
      events: ['application.approved'],
      shared_secret: 'sixteen-characters',
    })).json()
    const one = `/api/v1/subscriptions/${subscription.id}/`
    for (const path of [
      `/api/v1/customers/${customer}/`,
      `/api/v1/customers/${customer}/jiko-accounts/`,
      `/api/v1/customers/${customer}/transactions/`,
      `/api/v1/jiko-accounts/${pocket.id}/`,
      `/api/v1/jiko-accounts/${pocket.id}/portals/${portal.id}/`,
      `/api/v1/jiko-accounts/${pocket.id}/transactions/${transaction.id}/`,
      '/api/v2/pockets/',
      `/api/v2/pockets/${pocket.id}/`,
      `/api/v2/pockets/${pocket.id}/transactions/`,
      `/api/v1/customers/${customer}/trades/`,
      `/api/v2/customers/${customer}/trades/`,
      `/api/v1/jiko-accounts/${pocket.id}/trades/`,
      `/api/v1/customers/${customer}/statements/`,
      `/api/v1/jiko-accounts/${pocket.id}/statements/`,
      `/api/v1/customers/${customer}/counterparties/`,
      `/api/v2/customers/${customer}/counterparties/`,
      `/api/v2/customers/${customer}/portals/`,
      '/api/v2/trading-strategies/',
      '/api/v1/subscriptions/',
      one,
      '/api/v1/events/types/',
      '/api/v1/events/',
    ]) expect((await jiko.call('GET', path)).status, path).toBe(200)
    expect((await jiko.call('PATCH', one, { description: 'Foyer' })).status).toBe(200)
    expect((await jiko.call('DELETE', one)).status).toBe(204)
    const { checked, violations } = await report()
    expect(violations).toEqual([])
    expect(checked).toBeGreaterThan(25)
  })

  it('is broken by a field that Jiko does not know, without repeating what was in it', async () => {
    await jiko.call('POST', '/api/v1/applications/', person('412550101', { nickname: 'secret-nickname' }))
    const { violations } = await report()
    expect(violations).toMatchObject([
      { operationId: 'createApplication', where: 'request body', keyword: 'additionalProperties' },
    ])
    expect(JSON.stringify(violations)).not.toContain('nickname')
  })

  it.each([
    ['an undeclared path', '/api/v1/people/', 'undeclared'],
    ['a path without its last slash', '/api/v1/agreements', 'undeclared'],
    ['an undeclared query', '/api/v1/agreements/?version=1', 'listAgreements'],
    ['a wrong query', '/api/v1/events/?limit=1000', 'listEvents'],
    ['an id that is none', '/api/v1/customers/me/', 'getCustomer'],
    ['an operation that is not played', `/api/v1/jiko-accounts/${randomUUID()}/ach-originating/`, 'listAchOriginations'],
  ])('is broken by %s', async (_name, path, operationId) => {
    await jiko.call('GET', path)
    expect((await report()).violations[0]).toMatchObject({ operationId })
  })

  it('is broken by a missing signature, but not by a refused one', async () => {
    await jiko.call('GET', '/api/v1/agreements/', undefined, { signature: 'wrong' })
    expect((await report()).violations).toEqual([])
    const headers = { authorization: 'Bearer x', 'x-jiko-idempotency': randomUUID() }
    await fetch(`${sandbox.url}/api/v1/agreements/`, { headers })
    expect((await report()).violations).toMatchObject([{ where: 'request header x-jiko-signature', keyword: 'required' }])
  })
})

describe('faults', () => {
  const match = { method: 'POST', path: '^/api/v1/applications/$' }
  const create = () => jiko.call('POST', '/api/v1/applications/', person('412550101'))
  const applications = async () => (await fetch(`${sandbox.url}/control/applications`)).json()

  it('strike in order and as often as they say, and are not held against the contract', async () => {
    await post(`${sandbox.url}/control/faults`, { match, kind: 'status', status: 503, count: 2 })
    await post(`${sandbox.url}/control/faults`, { match, kind: 'body', body: '<html>', contentType: 'text/html', count: 1 })
    const answers = [await create(), await create(), await create(), await create()]
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200, 201])
    expect((await report()).violations).toEqual([])
  })

  it('let the next one strike as well when they only delay', async () => {
    await post(`${sandbox.url}/control/faults`, { match, kind: 'delay', delayMs: 1, count: 1 })
    await post(`${sandbox.url}/control/faults`, { match, kind: 'status', status: 429, count: 1 })
    expect((await create()).status).toBe(429)
    expect((await create()).status).toBe(201)
    const faults = await (await fetch(`${sandbox.url}/control/faults`)).json()
    expect(faults).toMatchObject([{ timesHappened: 1 }, { timesHappened: 1 }])
  })

  it('can cut the line before anything happened', async () => {
    await post(`${sandbox.url}/control/faults`, { match, kind: 'reset', count: 1 })
    await expect(create()).rejects.toThrow('fetch failed')
    expect(await applications()).toEqual([])
  })

  it('can cut the line after everything happened, and the key still tells the answer', async () => {
    await post(`${sandbox.url}/control/faults`, { match, kind: 'drop-after', count: 1 })
    const key = { idempotencyKey: randomUUID() }
    const attempt = () => jiko.call('POST', '/api/v1/applications/', person('412550101'), key)
    await expect(attempt()).rejects.toThrow('fetch failed')
    const [created] = await applications()
    const answer = await attempt()
    expect(await applications()).toHaveLength(1)
    expect((await answer.json()).id).toBe(created.id)
  })
})
