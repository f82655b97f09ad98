import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { openTestAccount } from './test-account'
import { post } from './test-partner'

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

const later = { async_mode: true }

async function ended(answer: Response) {
  expect(answer.status).toBe(201)
  const { id, status } = await answer.json()
  expect(status).toBe('PENDING')
  return vi.waitFor(async () => {
    const transfer = await account.jiko.read(`/api/v1/transfers/on-us/${id}/`)
    expect(transfer.status).not.toBe('PENDING')
    return transfer
  })
}

async function expectAllInOrder() {
  expect((await account.ledger()).balanced).toBe(true)
  expect(await account.violations()).toEqual([])
}

describe('a transfer', () => {
  it('moves money between Pockets of one customer, without a fee, and each side reads of the other', async () => {
    await account.fund(500_00)
    const other = await account.open('Travel')
    const told = { ...later, description: 'Lisbon' }
    const answer = await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 120_00, told)
    expect(await ended(answer)).toMatchObject({ status: 'COMPLETED', reason: null, fees: [] })
    expect([await account.holds(account.pocketId), await account.holds(other)]).toEqual([380_00, 120_00])
    const { items: [out] } = await account.jiko.read(`/api/v2/pockets/${account.pocketId}/transactions/`)
    expect(out).toMatchObject({ type: 'ON_US', direction: 'DEBIT', amount: { value: 120_00 } })
    expect(out).toMatchObject({ title: 'Transfer to Travel', description: 'Lisbon' })
    const { items: [arrived] } = await account.jiko.read(`/api/v1/jiko-accounts/${other}/transactions/`)
    expect(arrived).toMatchObject({ amount: { value: 120_00 }, details: { title: 'Transfer from J1 (4-week)' } })
    await expectAllInOrder()
  })

  it('to a person costs ten cents, and arrives there in full', async () => {
    await account.fund(100_00)
    const rosa = await account.counterparty('Rosa Diaz')
    const transfer = await ended(await account.send('PEER_TO_PEER', account.pocketId, rosa, 40_00, later))
    expect(transfer).toMatchObject({
      status: 'COMPLETED',
      fees: [{ type: 'AUM_FEE', amount: { value: 10 } }],
      transfer: { to_account: { id: rosa, type: 'COUNTERPARTY' } },
    })
    expect(await account.holds(account.pocketId)).toBe(59_90)
    const { transfers: [{ toPocketId } = { toPocketId: '' }] } = await account.ledger()
    expect(await account.holds(toPocketId)).toBe(40_00)
    await expectAllInOrder()
  })

  it('from the partner and back, where everything means everything but the fee', async () => {
    const { partnerAccountId: partner } = sandbox.settings
    const before = await account.holds(partner)
    await ended(await account.send('PARTNER_CUSTOMER_FUNDING', partner, account.pocketId, 250_00, later))
    const back = await ended(await account.send('PARTNER_CUSTOMER_DEFUNDING', account.pocketId, partner, null, later))
    expect(back).toMatchObject({ status: 'COMPLETED', transfer: { amount: { value: 249_90 } } })
    expect([await account.holds(account.pocketId), await account.holds(partner)]).toEqual([0, before - 10])
    await expectAllInOrder()
  })

  it.each([
    [20_01, 'INSUFFICIENT_FUNDS'],
    [20_02, 'ACCOUNT_UNAVAILABLE'],
    [20_03, 'SANCTION_SCREEN_FAILED'],
    [20_04, 'CANCELED'],
    [20_05, 'INVALID_TRANSFER'],
    [500_00, 'INSUFFICIENT_FUNDS'],
  ])('of %i cents is rejected: %s, and nothing moves', async (cents, reason) => {
    await account.fund(100_00)
    const rosa = await account.counterparty('Rosa Diaz')
    const transfer = await ended(await account.send('PEER_TO_PEER', account.pocketId, rosa, cents, later))
    expect(transfer).toMatchObject({ status: 'REJECTED', reason })
    expect(await account.holds(account.pocketId)).toBe(100_00)
    await expectAllInOrder()
  })

  it('that leaves nothing for the fee is rejected', async () => {
    await account.fund(100_00)
    const rosa = await account.counterparty('Rosa Diaz')
    const transfer = await ended(await account.send('PEER_TO_PEER', account.pocketId, rosa, 100_00, later))
    expect(transfer).toMatchObject({ status: 'REJECTED', reason: 'INSUFFICIENT_FUNDS' })
  })

  it('of six cents stays pending until somebody settles it, once', async () => {
    await account.fund(100_00)
    const rosa = await account.counterparty('Rosa Diaz')
    const { id } = await (await account.send('PEER_TO_PEER', account.pocketId, rosa, 20_06, later)).json()
    expect(await account.holds(account.pocketId)).toBe(100_00)
    expect((await account.control(`transfers/${id}/settle`)).status).toBe(200)
    expect((await account.control(`transfers/${id}/settle`)).status).toBe(409)
    expect(await account.holds(account.pocketId)).toBe(79_84)
  })

  it.each(['FROZEN', 'CLOSED', 'PENDING'])('from a %s Pocket is rejected', async (status) => {
    await account.fund(100_00)
    await account.control(`pockets/${account.pocketId}`, { status })
    const rosa = await account.counterparty('Rosa Diaz')
    const transfer = await ended(await account.send('PEER_TO_PEER', account.pocketId, rosa, 20_00, later))
    expect(transfer).toMatchObject({ status: 'REJECTED', reason: 'ACCOUNT_UNAVAILABLE' })
  })

  it('to somebody whose Pocket is closed is rejected', async () => {
    await account.fund(100_00)
    const sam = await account.counterparty('Sam Lee')
    const transfer = await ended(await account.send('PEER_TO_PEER', account.pocketId, sam, 20_00, later))
    expect(transfer).toMatchObject({ status: 'REJECTED', reason: 'ACCOUNT_UNAVAILABLE' })
  })

  it('ends within the request where nobody asks for it to be later', async () => {
    await account.fund(100_00)
    const other = await account.open()
    const answer = await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 20_00)
    expect(await answer.json()).toMatchObject({ status: 'COMPLETED' })
  })

  it('is told to the partner twice: that it is under way, and how it ended', async () => {
    await account.fund(100_00)
    const other = await account.open()
    const { id } = await ended(await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 20_00, later))
    const { items } = await account.jiko.read('/api/v1/events/')
    const told = items.map(({ event }: { event: { event_type: string; payload: { on_us_id?: string } } }) => event)
      .filter(({ payload }: { payload: { on_us_id?: string } }) => payload.on_us_id === id)
    const payload = { origin_account_id: account.pocketId, destination_account_id: other }
    expect(told).toMatchObject([
      { event_type: 'transfers.on-us.processing', payload },
      { event_type: 'transfers.on-us.success', payload },
    ])
  })
})

describe('a transfer is refused with 422, and nothing moves,', () => {
  const refusedWith = async (answer: Response, loc: string[]) => {
    expect(answer.status).toBe(422)
    expect((await answer.json()).detail[0].loc).toEqual(['body', ...loc])
    expect((await account.ledger()).transfers).toHaveLength(0)
  }

  it('where its id exists already', async () => {
    await account.fund(100_00)
    const other = await account.open()
    const id = { transfer_id: randomUUID() }
    await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 20_00, id)
    const answer = await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 20_00, id)
    expect(answer.status).toBe(422)
    expect((await answer.json()).detail[0].loc).toEqual(['body', 'transfer_id'])
    expect(await account.holds(other)).toBe(20_00)
  })

  it("where a partner's money would be withdrawn to the last cent", async () => {
    const { partnerAccountId: partner } = sandbox.settings
    const answer = await account.send('PARTNER_CUSTOMER_FUNDING', partner, account.pocketId, null)
    await refusedWith(answer, ['amount', 'type'])
  })

  it('where the other side is no verified counterparty at Jiko, or one of somebody else', async () => {
    const bank = await account.counterparty('First Bay Bank')
    await refusedWith(await account.send('PEER_TO_PEER', account.pocketId, bank, 1_00), ['to_account', 'id'])
    const stranger = await openTestAccount(sandbox.url)
    const theirs = await stranger.counterparty('Rosa Diaz')
    await refusedWith(await account.send('PEER_TO_PEER', account.pocketId, theirs, 1_00), ['to_account', 'id'])
  })

  it("where a Pocket is another customer's, or the same", async () => {
    const stranger = await openTestAccount(sandbox.url)
    const { send, pocketId } = account
    await refusedWith(await send('INTERNAL_REALLOCATION', pocketId, stranger.pocketId, 1_00), ['to_account', 'id'])
    await refusedWith(await send('INTERNAL_REALLOCATION', pocketId, pocketId, 1_00), ['to_account', 'id'])
    await refusedWith(await send('PARTNER_CUSTOMER_FUNDING', pocketId, stranger.pocketId, 1_00), ['from_account', 'id'])
    await refusedWith(await send('PARTNER_CUSTOMER_DEFUNDING', pocketId, stranger.pocketId, 1_00), ['to_account', 'id'])
  })
})

describe('what goes wrong on the way', () => {
  const match = { method: 'POST', path: '^/api/v1/transfers/on-us/$' }

  it('an answer that is lost after the transfer was made: it can be read by its id', async () => {
    await account.fund(100_00)
    const other = await account.open()
    await post(`${sandbox.url}/control/faults`, { match, kind: 'drop-after', count: 1 })
    const id = randomUUID()
    const attempt = account.send('INTERNAL_REALLOCATION', account.pocketId, other, 20_00, { transfer_id: id })
    await expect(attempt).rejects.toThrow('fetch failed')
    expect(await account.jiko.read(`/api/v1/transfers/on-us/${id}/`)).toMatchObject({ status: 'COMPLETED' })
    expect(await account.holds(other)).toBe(20_00)
  })

  it('a refusal of the line before anything was done', async () => {
    await account.fund(100_00)
    const other = await account.open()
    await post(`${sandbox.url}/control/faults`, { match, kind: 'status', status: 503, count: 1 })
    expect((await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 20_00)).status).toBe(503)
    expect((await account.ledger()).transfers).toEqual([])
  })
})
