import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { draftLifetimeMs, stateOf } from '../domain/transfer'
import type { TransferWish } from '../domain/transfer-form'
import { findOnUs } from '../jiko/on-us'
import { awaitNews, revisionOf } from '../onboarding/await-news'
import { keepSubscription } from '../onboarding/keep-subscription'
import { testWorld } from '../onboarding/test-world'
import { catchUp } from '../upkeep/catch-up'
import { endData } from '../upkeep/end-data'
import { sweep } from '../upkeep/sweep'
import { confirmTransfer } from './confirm-transfer'
import { draftTransfer } from './draft-transfer'
import { followTransfer } from './follow-transfer'
import { judgePartnerTransfer, keepPartnerTransfer } from './partner-transfer'
import { canReceive, readPeople } from './read-people'
import { recordTransfer } from './record-transfer'
import { approvedCustomer, dollars, ledgerOf, rowOf, sittingOf, timesMoved, type TestCustomer } from './test-customer'
import { descriptionOf, findTransferOf } from './transfer'

const world = testWorld()
let customer: TestCustomer
beforeAll(async () => {
  customer = await approvedCustomer(world)
})
afterEach(async () => {
  await world.repair()
  await world.control('POST', `pockets/${customer.travel}`, { status: 'OPEN' })
})

const posting = { method: 'POST', path: '^/api/v1/transfers/on-us/$' }

function draft(changes: Partial<TransferWish> = {}) {
  const { first, travel } = customer
  const wish: TransferWish = { from: first, to: { kind: 'between-pockets', id: travel }, amount: dollars(5), note: 'Rent', ...changes }
  return draftTransfer(customer, wish)
}

async function drafted(changes: Partial<TransferWish> = {}): Promise<string> {
  const outcome = await draft(changes)
  if (outcome.refused !== null) throw new Error(outcome.refused)
  return outcome.value.id
}

const toPerson = (name: string) => ({ to: { kind: 'to-person' as const, id: customer.personNamed(name) } })
const jobsAbout = (id: string) => db().$queryRaw<{ task: string }[]>`
  select task_identifier as task from graphile_worker.jobs where split_part(key, ':', 2) = ${id} order by task`

describe('drafting', () => {
  it('keeps what is wanted, the note sealed, and moves nothing', async () => {
    const id = await drafted()
    const row = await rowOf(id)
    expect(row).toMatchObject({ kind: 'between-pockets', amountCents: 500n, confirmedAt: null, firstSentAt: null })
    expect(Buffer.from(row.descriptionSealed!).includes('Rent')).toBe(false)
    expect(await descriptionOf(row)).toBe('Rent')
    expect((await ledgerOf(world)).transfers.some((transfer) => transfer.id === id)).toBe(false)
  })

  it.each([
    ['not-enough-money', () => ({ amount: dollars(10_000) })],
    ['not-enough-money', () => ({ from: customer.travel, to: { kind: 'between-pockets', id: customer.first }, amount: 'everything' })],
    ['same-pocket', () => ({ to: { kind: 'between-pockets', id: customer.first } })],
    ['pocket-unknown', () => ({ from: randomUUID() })],
    ['pocket-unknown', () => ({ to: { kind: 'between-pockets', id: randomUUID() } })],
    ['person-unknown', () => ({ to: { kind: 'to-person', id: customer.travel } })],
    ['person-not-verified', () => toPerson('First Bay Bank')],
    ['person-not-verified', () => toPerson('Harbor Credit')],
  ] satisfies [string, () => Partial<TransferWish>][])('refuses %s', async (refused, changes) => {
    const before = await db().transfer.count()
    expect(await draft(changes())).toEqual({ refused })
    expect(await db().transfer.count()).toBe(before)
  })

  it('knows nobody else’s Pocket', async () => {
    const other = await approvedCustomer(world)
    expect(await draft({ to: { kind: 'between-pockets', id: other.first } })).toEqual({ refused: 'pocket-unknown' })
    expect(await draft({ from: other.first })).toEqual({ refused: 'pocket-unknown' })
  })

  it('refuses a Pocket that is frozen at either end', async () => {
    await world.control('POST', `pockets/${customer.travel}`, { status: 'FROZEN' })
    expect(await draft()).toEqual({ refused: 'pocket-not-open' })
    const back = { from: customer.travel, to: { kind: 'between-pockets' as const, id: customer.first } }
    expect(await draft(back)).toEqual({ refused: 'pocket-not-open' })
  })

  it('says so when Jiko does not answer', async () => {
    await world.breakdown({ match: { path: '^/api/v2/customers/' }, kind: 'status', status: 503 })
    expect(await draft()).toEqual({ refused: 'jiko-unavailable' })
  })
})

describe('confirming', () => {
  it('happens once, however often and by how many at once', async () => {
    const id = await drafted(toPerson('Rosa Diaz'))
    const tabs = await Promise.all([customer.session, await sittingOf(customer.applicantId)].flatMap((tab) => [tab, tab, tab]))
    const outcomes = await Promise.all(tabs.map((tab) => confirmTransfer(tab, id)))
    expect(outcomes.every(({ refused }) => refused === null)).toBe(true)
    const { confirmedAt, sendKey } = await rowOf(id)
    await expect.poll(async () => (await followTransfer(id, 'POLL'), stateOf(await rowOf(id)))).toBe('completed')
    await confirmTransfer(customer.session, id)
    expect(await rowOf(id)).toMatchObject({ confirmedAt, sendKey })
    expect(await timesMoved(world, { id })).toBe(1)
    const kept = await db().evidenceEntry.findMany({ where: { applicationId: customer.applicationId, kind: { startsWith: 'transfer-' } } })
    const about = kept.filter(({ body }) => body.includes(id)).map(({ kind, body }) => [kind, (JSON.parse(body) as { status?: string }).status])
    expect(about).toEqual([['transfer-confirmed', undefined], ['transfer-status-learned', 'PENDING'], ['transfer-status-learned', 'COMPLETED']])
  })

  it('is kept with the job that sees to it, even while Jiko is down', async () => {
    await world.breakdown({ match: posting, kind: 'status', status: 503 })
    const id = await drafted()
    expect(await confirmTransfer(customer.session, id)).toMatchObject({ refused: null })
    expect(stateOf(await rowOf(id))).toBe('sending')
    expect(await jobsAbout(id)).toEqual([{ task: 'deliver-transfer' }])
  })

  it.each([['an amount', dollars(1_000)], ['everything', 'everything']] as const)('takes a code typed after the draft for %s', async (_, amount) => {
    const id = await drafted({ amount })
    expect(await confirmTransfer(await sittingOf(customer.applicantId, { steppedUpAt: null }), id)).toEqual({ refused: 'code-needed' })
    const before = new Date((await rowOf(id)).draftedAt.getTime() - 1)
    expect(await confirmTransfer(await sittingOf(customer.applicantId, { steppedUpAt: before }), id)).toEqual({ refused: 'code-needed' })
    expect((await rowOf(id)).confirmedAt).toBeNull()
  })

  it('is too late after half an hour', async () => {
    const id = await drafted()
    await db().transfer.update({ where: { id }, data: { draftedAt: new Date(Date.now() - draftLifetimeMs) } })
    expect(await confirmTransfer(customer.session, id)).toEqual({ refused: 'draft-expired' })
  })

  it('is for one’s own transfers: not somebody else’s, not the partner’s', async () => {
    const other = await approvedCustomer(world)
    const mine = await drafted()
    const { customerId, first: pocketId } = customer
    const partners = await keepPartnerTransfer({ kind: 'to-partner', customerId, pocketId, amount: dollars(1), text: 'Refund' })
    for (const id of [mine, partners.id, randomUUID(), 'x', '']) {
      expect(await confirmTransfer(other.session, id)).toEqual({ refused: 'transfer-unknown' })
      expect(await findTransferOf(other.applicantId, id)).toBeNull()
    }
    expect(await findTransferOf(customer.applicantId, partners.id)).toBeNull()
  })
})

describe('what becomes of it', () => {
  async function confirmed(changes: Partial<TransferWish> = {}) {
    const id = await drafted(changes)
    await confirmTransfer(customer.session, id)
    return id
  }

  it('shows on the page that waits for it', async () => {
    const id = await drafted({ amount: dollars(5.06) })
    await confirmTransfer(customer.session, id)
    const seen = await revisionOf(customer.applicationId)
    const news = awaitNews(customer.applicationId, seen, new AbortController().signal)
    await world.control('POST', `transfers/${id}/settle`)
    await followTransfer(id, 'POLL')
    expect(await news).not.toBe(seen)
  })

  it('is rejected for what was taken meanwhile, fees included', async () => {
    const poor = await approvedCustomer(world, 1_000)
    const wish = { from: poor.first, to: { kind: 'to-person' as const, id: poor.personNamed('Rosa Diaz') }, amount: dollars(10), note: '' }
    const outcome = await draftTransfer(poor, wish)
    const id = 'value' in outcome ? outcome.value.id : ''
    await confirmTransfer(poor.session, id)
    await expect.poll(async () => (await followTransfer(id, 'POLL'), (await rowOf(id)).reason)).toBe('INSUFFICIENT_FUNDS')
    expect(await timesMoved(world, { id })).toBe(0)
  })

  it('stays as it ended: nothing follows an end', async () => {
    const id = await confirmed()
    await expect.poll(async () => (await followTransfer(id, 'POLL'), stateOf(await rowOf(id)))).toBe('completed')
    await recordTransfer(id, { ...(await findOnUs(id))!, status: 'PENDING' }, 'WEBHOOK')
    expect(stateOf(await rowOf(id))).toBe('completed')
  })

  it('is rejected by a person whose account is closed', async () => {
    const id = await confirmed(toPerson('Sam Lee'))
    await expect.poll(async () => (await followTransfer(id, 'POLL'), (await rowOf(id)).reason)).toBe('ACCOUNT_UNAVAILABLE')
  })

  it('is learned from the list of events where the webhook never came', async () => {
    await keepSubscription()
    const id = await confirmed()
    await expect.poll(async () => (await catchUp(), (await jobsAbout(id)).map(({ task }) => task))).toContain('follow-transfer')
  })

  it('is swept up at night: sent, or compared, or left alone', async () => {
    const over = await confirmed()
    await expect.poll(async () => (await followTransfer(over, 'POLL'), stateOf(await rowOf(over)))).toBe('completed')
    const open = await confirmed({ amount: dollars(5.06) })
    await world.breakdown({ match: posting, kind: 'status', status: 503 })
    const unsent = await confirmed()
    await db().$executeRaw`delete from graphile_worker._private_jobs`
    await sweep()
    expect(await jobsAbout(over)).toEqual([])
    expect(await jobsAbout(open)).toEqual([{ task: 'follow-transfer' }])
    expect(await jobsAbout(unsent)).toEqual([{ task: 'deliver-transfer' }])
  })

  it('ends: drafts after a day, notes long after it is over', async () => {
    const id = await confirmed()
    await expect.poll(async () => (await followTransfer(id, 'POLL'), stateOf(await rowOf(id)))).toBe('completed')
    const [old, fresh] = [await drafted(), await drafted()]
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60_000)
    await db().transfer.update({ where: { id: old }, data: { draftedAt: longAgo } })
    await db().transfer.update({ where: { id }, data: { statusRecordedAt: longAgo } })
    await endData()
    expect(await db().transfer.findMany({ where: { id: { in: [old, fresh] } }, select: { id: true } })).toEqual([{ id: fresh }])
    expect(await rowOf(id)).toMatchObject({ descriptionSealed: null, movedCents: 500n })
  })
})

describe('the partner', () => {
  it.each([
    ['text-unfit', { text: ' ' }],
    ['text-unfit', { text: 'x'.repeat(201) }],
    ['everything-not-possible', { amount: 'everything' }],
    ['pocket-unknown', { pocketId: randomUUID() }],
    ['not-enough-money', { kind: 'to-partner', amount: dollars(10_000) }],
  ] as const)('is refused %s', async (refused, changes) => {
    const wish = { kind: 'from-partner' as const, customerId: customer.customerId, pocketId: customer.first, amount: dollars(1), text: 'Payroll' }
    expect(await judgePartnerTransfer(wish)).toMatchObject({ refused: null })
    expect(await judgePartnerTransfer({ ...wish, ...changes })).toEqual({ refused })
  })
})

describe('people', () => {
  it('are told as Jiko knows them, with what is missing', async () => {
    expect((await readPeople(customer.customerId)).map(({ name, place, standing }) => ({ name, place, standing }))).toEqual([
      { name: 'Rosa Diaz', place: 'at-jiko', standing: { is: 'verified' } },
      { name: 'Sam Lee', place: 'at-jiko', standing: { is: 'verified' } },
      { name: 'First Bay Bank', place: 'bank', standing: { is: 'checking', by: 'small-deposits' } },
      { name: 'Harbor Credit', place: 'wire', standing: { is: 'failed' } },
    ])
  })

  it('can be paid where Jiko has verified them, and at Jiko alone', async () => {
    const [rosa] = await readPeople(customer.customerId)
    expect(canReceive(rosa!)).toBe(true)
    expect(canReceive({ ...rosa!, standing: { is: 'failed' } })).toBe(false)
    for (const place of ['bank', 'wire', 'elsewhere'] as const) expect(canReceive({ ...rosa!, place })).toBe(false)
  })
})
