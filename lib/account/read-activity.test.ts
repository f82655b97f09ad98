import { beforeAll, describe, expect, it } from 'vitest'
import type { ActivityLine } from '../domain/activity'
import { noFilter } from '../domain/activity-filter'
import { testWorld } from '../onboarding/test-world'
import { writePosition } from './activity-position'
import { openPocketFor } from './open-pocket'
import { readActivity, readAllActivity } from './read-activity'
import { readFunding, readFundingOf } from './read-funding'
import { readHome } from './read-home'
import { readPocket } from './read-pocket'
import { approvedCustomer, type TestCustomer } from './test-pocket-owner'

const world = testWorld()
let ana: TestCustomer

const pay = (companyName: string, amountCents: number, accountId: string) =>
  world.send('POST', '/control/fund', { accountId, amountCents, companyName })

beforeAll(async () => {
  ana = await approvedCustomer(world)
  await openPocketFor(ana, { actId: '0190a3b4-1c2d-4e3f-8a4b-5c6d7e8f9012', name: 'Rent', strategyId: 'UST-26W' })
  const pockets = await readHome(ana.customerId)
  for (let n = 0; n < 40; n += 1) await pay(`Pay ${n}`, 20_000 + n, pockets[n % 2]!.id)
}, 60_000)

const titles = (lines: ActivityLine[]) => lines.flatMap((line) => (line.kind === 'bills' ? [] : [line.title]))
const newestFirst = Array.from({ length: 40 }, (_, n) => `Pay ${39 - n}`)

/** What is booked in two Pockets within one millisecond may come either way round. */
function expectNewestFirst(lines: ActivityLine[]) {
  const times = lines.map(({ at }) => Date.parse(at))
  expect(times).toEqual(times.toSorted((one, other) => other - one))
}

async function walk(filter = noFilter): Promise<ActivityLine[]> {
  const lines: ActivityLine[] = []
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof readActivity>> = await readActivity(ana.customerId, filter, cursor)
    lines.push(...page.lines)
    if (!page.next) return lines
    cursor = page.next
  }
}

describe('activity', () => {
  it('is of all Pockets and of bills as well, newest first, each once', async () => {
    const lines = await walk()
    expectNewestFirst(lines)
    expect(titles(lines).toSorted()).toEqual(newestFirst.toSorted())
    expect(lines.filter(({ kind }) => kind === 'bills').length).toBeGreaterThan(2)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    expect(new Set(lines.map(({ pocketId }) => pocketId)).size).toBe(2)
  })

  it('is narrowed by Pocket, kind, direction and title', async () => {
    const [, rent] = await readHome(ana.customerId)
    expect(titles(await walk({ ...noFilter, pocketId: rent!.id, kind: 'bank' }))).toHaveLength(20)
    expect((await walk({ ...noFilter, pocketId: rent!.id })).every(({ pocketId }) => pocketId === rent!.id)).toBe(true)
    const found = await walk({ ...noFilter, text: 'pay 3' })
    expectNewestFirst(found)
    expect(titles(found).toSorted()).toEqual(newestFirst.filter((title) => title.startsWith('Pay 3')).toSorted())
    expect((await walk({ ...noFilter, kind: 'bills' })).every(({ kind }) => kind === 'bills')).toBe(true)
    expect(await walk({ ...noFilter, direction: 'out' })).toEqual([])
  })

  it('comes whole in a file', async () => {
    const pockets = await readHome(ana.customerId)
    const lines: ActivityLine[] = []
    for await (const page of readAllActivity(ana.customerId, pockets, noFilter)) lines.push(...page)
    expect(lines).toEqual(await walk())
  })

  it('begins anew at a position that somebody has made up, and shows nothing of anybody else', async () => {
    const [first] = (await readActivity(ana.customerId, noFilter, null)).lines
    const ofOther = writePosition({ at: Date.now() + 1e9, seen: [], pages: { '11111111-2222-4333-8444-555555555555': 'x' } })
    for (const word of ['', 'x', 'eyJhdCI6MX0', 'x'.repeat(20_000), Buffer.from('null').toString('base64url'), ofOther]) {
      expect((await readActivity(ana.customerId, noFilter, word)).lines[0]).toEqual(first)
    }
    const bob = await approvedCustomer(world)
    expect((await readActivity(bob.customerId, { ...noFilter, pocketId: first!.pocketId }, null)).lines).toEqual([])
  })
})

describe('a Pocket', () => {
  it('is found by its owner alone, with what happened in it lately and its numbers', async () => {
    const [first] = await readHome(ana.customerId)
    const reading = await readPocket(ana.customerId, first!.id)
    expect(reading!.pocket).toMatchObject({ status: 'open', termWeeks: 4, total: expect.any(Number) })
    expect(reading!.pocket.invested + reading!.pocket.cash).toBe(reading!.pocket.total)
    expect(reading!.latest).toHaveLength(6)
    expect(await readFunding(ana.customerId)).toMatchObject([{ numbers: { routingNumber: expect.stringMatching(/^\d{9}$/) } }, {}])

    const bob = await approvedCustomer(world)
    expect(await readPocket(bob.customerId, first!.id)).toBeNull()
    expect(await readFundingOf(bob.customerId, first!.id)).toBeNull()
  })
})
