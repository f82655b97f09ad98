import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { env } from '../env'
import { testWorld } from '../onboarding/test-world'
import { letterWords } from '../words/emails'
import { lookForStatements } from './look-for-statements'
import { lookForStatementsOf } from './look-for-statements-of'
import { openConfirmation, openStatement } from './open-paper'
import { readStatementsOf } from './read-papers'
import { tellStatements } from './tell-statements'
import { approved } from './test-approved'

const world = testWorld()
afterEach(() => world.repair())

const early = new Date('2026-11-03T15:00:00Z')
const due = new Date('2026-11-15T15:00:00Z')
const nextMonth = new Date('2026-12-15T15:00:00Z')

function statement(type: string, key = '2026-10-01', changes: object = {}) {
  return {
    id: randomUUID(), jiko_account_id: randomUUID(), type, key, time_created: '2026-11-02T09:00:00+00:00',
    pdf_download_url: `${env().JIKO_BASE_URL}/files/paper.pdf?token=short-lived`, object_type: 'Statement', ...changes,
  }
}

/** Has Jiko list just these for a customer, from now on. */
async function jikoLists(customerId: string, items: object[]) {
  await world.repair()
  const body = JSON.stringify({ items, next_page: null, prev_page: null, object_type: 'CursorList' })
  await world.breakdown({ match: { path: `/customers/${customerId}/statements/$` }, kind: 'body', body })
}

async function queuedFor(applicationId: string): Promise<number> {
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
    select count(*) from graphile_worker.jobs where key = ${`tell-statements:${applicationId}`}`
  return Number(count)
}

/** Does what the queue would do next, and takes the job out of it. */
async function writeWhatWaits(applicationId: string) {
  const waiting = await queuedFor(applicationId)
  await db().$executeRaw`select graphile_worker.remove_job(${`tell-statements:${applicationId}`})`
  if (waiting > 0) await tellStatements(applicationId)
  return waiting
}

async function lettersTo(email: string) {
  const { subject } = letterWords.en.letters.statements('')
  return (await world.messagesTo(email)).filter((letter) => letter.subject === subject)
}

describe('new statements', () => {
  it('are told once a month, when both are there, and not again when one more comes', async () => {
    const { email, ...customer } = await approved(world)
    const { applicationId, customerId } = customer
    const [bank, broker] = [statement('BANK'), statement('BROKERAGE')]
    await jikoLists(customerId, [bank])
    await lookForStatementsOf(customer, early)
    expect(await writeWhatWaits(applicationId), 'the broker’s is not there yet').toBe(0)

    await jikoLists(customerId, [broker, bank])
    await lookForStatementsOf(customer, early)
    await lookForStatementsOf(customer, early)
    expect(await writeWhatWaits(applicationId)).toBe(1)
    await lookForStatementsOf(customer, due)
    expect(await writeWhatWaits(applicationId), 'nothing is new').toBe(0)

    const late = statement('1099INT', '2025')
    await jikoLists(customerId, [late, broker, bank])
    await lookForStatementsOf(customer, due)
    expect(await writeWhatWaits(applicationId), 'one letter a month').toBe(0)
    await lookForStatementsOf(customer, nextMonth)
    expect(await writeWhatWaits(applicationId)).toBe(1)

    const letters = await lettersTo(email)
    expect(letters).toHaveLength(2)
    for (const { text } of letters) {
      expect(text).toContain('/account/papers')
      expect(text).not.toMatch(/token|\.pdf|2026|Núñez/)
    }
  })

  it('do not wait for the other one beyond the 15th', async () => {
    const customer = await approved(world)
    await jikoLists(customer.customerId, [statement('BROKERAGE')])
    await lookForStatementsOf(customer, early)
    expect(await queuedFor(customer.applicationId)).toBe(0)
    await lookForStatementsOf(customer, due)
    expect(await queuedFor(customer.applicationId)).toBe(1)
  })

  it('found by three processes at once are told once', async () => {
    const customer = await approved(world)
    await jikoLists(customer.customerId, [statement('BANK'), statement('BROKERAGE')])
    await Promise.all([1, 2, 3].map(() => lookForStatementsOf(customer, early)))
    const { writtenAt } = await db().paperWatch.findUniqueOrThrow({ where: { applicationId: customer.applicationId } })
    expect(writtenAt).toEqual(early)
    expect(await writeWhatWaits(customer.applicationId)).toBe(1)
    expect(await lettersTo(customer.email)).toHaveLength(1)
  })

  it('are looked for daily, of everybody who has no letter this month, whatever Jiko says of somebody else', async () => {
    const [refused, told, other] = [await approved(world), await approved(world), await approved(world)]
    await db().paperWatch.create({ data: { applicationId: told.applicationId, lookedAt: early, writtenAt: new Date() } })
    await jikoLists(other.customerId, [statement('BANK'), statement('BROKERAGE')])
    await world.breakdown({ match: { path: `/customers/${refused.customerId}/statements/$` }, kind: 'status', status: 404 })
    await lookForStatements()
    expect(await queuedFor(other.applicationId)).toBe(1)
    const watches = await db().paperWatch.findMany({ where: { applicationId: { in: [refused, told, other].map((one) => one.applicationId) } } })
    const lookedAt = (one: { applicationId: string }) => watches.find((watch) => watch.applicationId === one.applicationId)!.lookedAt
    expect(Date.now() - lookedAt(refused).getTime()).toBeLessThan(60_000)
    expect(lookedAt(told)).toEqual(early)

    const first = lookedAt(other)
    await lookForStatements()
    expect((await db().paperWatch.findUniqueOrThrow({ where: { applicationId: other.applicationId } })).lookedAt).toEqual(first)
  })

  it('wait while Jiko does not answer', async () => {
    const customer = await approved(world)
    await world.breakdown({ match: { path: `/customers/${customer.customerId}/statements/$` }, kind: 'status', status: 503 })
    await expect(lookForStatementsOf(customer, due)).rejects.toMatchObject({ name: 'JikoUnavailable' })
    expect(await db().paperWatch.count({ where: { applicationId: customer.applicationId } })).toBe(0)
  })
})

describe('a paper', () => {
  it('is what Jiko lists, in our words, and opens by the link of this moment', async () => {
    const { customerId } = await approved(world)
    const [month, tax, strange] = [statement('BANK'), statement('1099B', '2025-01-01'), statement('NEWER_KIND', 'Q3')]
    await jikoLists(customerId, [month, tax, strange])
    expect(await readStatementsOf(customerId)).toMatchObject([
      { id: strange.id, kind: 'other', period: { year: 2026, month: null } },
      { id: month.id, kind: 'bank-statement', period: { year: 2026, month: 10 }, pocketId: month.jiko_account_id },
      { id: tax.id, kind: 'form-1099-b', period: { year: 2025, month: null } },
    ])
    expect((await openStatement(customerId, month.id))!.href).toBe(month.pdf_download_url)
  })

  it('is nobody else’s', async () => {
    const [owner, stranger] = [await approved(world), await approved(world)]
    const theirs = statement('BANK')
    await jikoLists(owner.customerId, [theirs])
    const body = JSON.stringify({ items: [statement('BANK')], next_page: null })
    await world.breakdown({ match: { path: `/customers/${stranger.customerId}/statements/$` }, kind: 'body', body })
    expect(await openStatement(owner.customerId, theirs.id)).not.toBeNull()
    expect(await openStatement(stranger.customerId, theirs.id)).toBeNull()
    expect(await openStatement(owner.customerId, '../../login/')).toBeNull()
  })

  it.each(['https://evil.example/a.pdf', 'http://docs.jiko.io/a.pdf', 'javascript:alert(1)', 'https://docs.jiko.io@evil.example/a.pdf'])(
    'is never opened at %s',
    async (pdf_download_url) => {
      const { customerId } = await approved(world)
      const odd = statement('BANK', '2026-10-01', { pdf_download_url })
      await jikoLists(customerId, [odd])
      await expect(openStatement(customerId, odd.id)).rejects.toMatchObject({ name: 'JikoContractBroken' })
    },
  )

  it('of a trade is asked for in nobody else’s Pocket', async () => {
    const { customerId } = await approved(world)
    expect(await openConfirmation(customerId, randomUUID(), randomUUID())).toBeNull()
    expect(await openConfirmation(customerId, 'x', randomUUID())).toBeNull()
  })
})
