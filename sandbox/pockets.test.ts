import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { openTestAccount } from './test-account'

let sandbox: Sandbox
let account: Awaited<ReturnType<typeof openTestAccount>>

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5, settleMs: 5 })
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
  account = await openTestAccount(sandbox.url)
})
afterAll(() => sandbox.stop())

const closing = { status: 'CLOSED', closure_reason: 'CUSTOMER_REQUEST' }

describe('a Pocket', () => {
  it('is opened with a strategy of its own and a portal, and keeps what it is told', async () => {
    const id = await account.open('Travel')
    expect(await account.pocket(id)).toMatchObject({
      pocket_name: 'Travel',
      status: 'OPEN',
      deposit_strategy_id: 'UST-13W',
      reinvestment_strategy_id: 'UST-13W',
    })
    const { portals } = await account.jiko.read(`/api/v1/jiko-accounts/${id}/portals/`)
    expect(portals).toMatchObject([{ status: 'OPEN', account_number: expect.stringMatching(/^\d{12}$/) }])
    const answer = await account.update(id, { pocket_name: 'Lisbon', deposit_strategy_id: 'UST-52W' })
    expect(await answer.json()).toMatchObject({ pocket_name: 'Lisbon', deposit_strategy_id: 'UST-52W' })
    expect(await account.violations()).toEqual([])
  })

  it('buys with what comes in what its strategy says at that moment', async () => {
    await account.fund(1_000_00)
    await account.update(account.pocketId, { deposit_strategy_id: 'UST-26W' })
    await account.fund(1_000_00)
    const { portfolio } = await account.pocket(account.pocketId)
    expect(portfolio.total_value.value).toBe(2_000_00)
    expect(new Set(portfolio.securities.map(({ cusip }: { cusip: string }) => cusip)).size).toBe(2)
  })

  it('that is closed has no way in any more, and stays as it is', async () => {
    const id = await account.open()
    expect((await account.update(id, closing)).status).toBe(200)
    expect((await account.fund(1_00, id)).status).toBe(409)
    const { portals } = await account.jiko.read(`/api/v1/jiko-accounts/${id}/portals/`)
    expect(portals).toMatchObject([{ status: 'CLOSED' }])
    expect((await account.update(id, { pocket_name: 'Again' })).status).toBe(422)
  })

  it.each([
    ['not while there is a cent in it', 'pocket_not_empty', closing, 1],
    ['not without a reason', 'closure_reason_missing', { status: 'CLOSED' }, 0],
    ['not to be opened again', 'invalid_request', { status: 'OPEN' }, 0],
    ['not by a strategy that nobody knows', 'invalid_request', { deposit_strategy_id: 'UST-1W' }, 0],
  ])('is changed or closed %s', async (_rule, type, changes, cents) => {
    const id = await account.open()
    if (cents) await account.fund(cents, id)
    const answer = await account.update(id, changes)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ type, detail: expect.any(String) })
    expect(await account.pocket(id)).toMatchObject({ status: 'OPEN', deposit_strategy_id: 'UST-13W' })
    expect(await account.violations()).toEqual([])
  })

  it('is not closed where it is the last open one', async () => {
    const id = await account.open()
    await account.control(`pockets/${id}`, { status: 'FROZEN' })
    expect(await (await account.update(account.pocketId, closing)).json()).toMatchObject({ type: 'last_pocket' })
  })

  it("is another customer's to nobody else", async () => {
    const stranger = await openTestAccount(sandbox.url)
    expect((await account.update(stranger.pocketId, { pocket_name: 'Mine' })).status).toBe(404)
  })
})

describe('portals', () => {
  it('are opened, named and closed, once', async () => {
    const path = `/api/v1/jiko-accounts/${account.pocketId}/portals/`
    const { id } = await (await account.jiko.call('POST', path, { name: 'Payroll' })).json()
    const renamed = await account.jiko.call('PATCH', `${path}${id}/`, { name: 'Salary' })
    expect(await renamed.json()).toMatchObject({ name: 'Salary' })
    expect((await account.jiko.call('POST', `${path}${id}/close/`)).status).toBe(204)
    expect((await account.jiko.call('POST', `${path}${id}/close/`)).status).toBe(412)
    const { items } = await account.jiko.read(`/api/v2/customers/${account.customerId}/portals/`)
    expect(items).toMatchObject([{ status: 'OPEN' }, { status: 'CLOSED' }])
    expect(await account.violations()).toEqual([])
  })
})

describe('counterparties', () => {
  it('are two people and two banks in version 2, and the banks in version 1', async () => {
    const path = `customers/${account.customerId}/counterparties/`
    const { items } = await account.jiko.read(`/api/v2/${path}`)
    expect(items.map(({ name, type, status }: Record<string, string>) => [name, type, status])).toEqual([
      ['Rosa Diaz', 'ON_US', 'VERIFIED'],
      ['Sam Lee', 'ON_US', 'VERIFIED'],
      ['First Bay Bank', 'ACH', 'IN_PROGRESS'],
      ['Harbor Credit', 'WIRE', 'FAILED'],
    ])
    const banks = (await account.jiko.read(`/api/v1/${path}`)).items
    expect(banks).toMatchObject([{ ach: { status: 'IN_PROGRESS' } }, { wire: { status: 'FAILED' } }])
    expect(await account.jiko.read(`/api/v1/${path}${banks[0].id}/`)).toEqual(banks[0])
    expect(await account.violations()).toEqual([])
  })
})

describe('as days pass', () => {
  it('bills mature and are bought anew, and what was earned shows', async () => {
    await account.fund(5_000_00)
    const before = await account.pocket(account.pocketId)
    await account.control('mature')
    const after = await account.pocket(account.pocketId)
    expect(after.portfolio.total_value.value).toBeGreaterThan(before.portfolio.total_value.value)
    expect(after.portfolio.securities[0].maturity_date > before.portfolio.securities[0].maturity_date).toBe(true)
    expect((await account.ledger()).balanced).toBe(true)
    const { portfolio } = await account.jiko.read(`/api/v1/jiko-accounts/${account.pocketId}/`)
    expect(portfolio.all_time_earnings.value).toBe(after.portfolio.total_value.value - 5_000_00)
  })
})
