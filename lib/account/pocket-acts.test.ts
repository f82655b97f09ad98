import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { testWorld } from '../onboarding/test-world'
import { carryPocketAct } from './carry-pocket-act'
import { closePocketOf, renamePocketOf } from './change-pocket'
import { findOpenPocketActs } from './find-pocket-acts'
import { openPocketFor, readTerms } from './open-pocket'
import { readHome } from './read-home'
import { approvedCustomer, type TestCustomer } from './test-pocket-owner'

const world = testWorld()
let ana: TestCustomer

beforeAll(async () => {
  ana = await approvedCustomer(world)
}, 60_000)
afterEach(() => world.repair())

const opening = (name: string, actId: string = randomUUID()) => ({ actId, name, strategyId: 'UST-26W' })
const named = async (name: string) => (await readHome(ana.customerId)).filter((pocket) => pocket.name === name)
const kept = (id: string) => db().pocketAct.findUniqueOrThrow({ where: { id } })
/** As if it had been sent so long ago. */
const age = (id: string, minutes: number) =>
  db().pocketAct.update({ where: { id }, data: { keySentAt: new Date(Date.now() - minutes * 60_000), heldUntil: null } })
const changing = { method: 'POST', path: '/customers/[^/]+/pockets/$' }

describe('opening a Pocket', () => {
  it('offers the terms that Jiko has, the shortest first', async () => {
    expect((await readTerms()).map(({ weeks }) => weeks)).toEqual([4, 13, 26, 52])
  })

  it('opens one, in what was chosen, and keeps its name no longer than needed', async () => {
    const wish = opening('Rent')
    expect(await openPocketFor(ana, wish)).toEqual({ refused: null, value: 'done' })
    const [pocket] = await named('Rent')
    expect(pocket).toMatchObject({ status: 'open', termWeeks: 26, total: 0 })
    expect(await kept(wish.actId)).toMatchObject({ pocketId: pocket!.id, nameSealed: null, refusedAt: null })
  })

  it('opens one for two presses at the same moment, and for a third later', async () => {
    const wish = opening('Twice')
    const both = await Promise.all([openPocketFor(ana, wish), openPocketFor(ana, wish)])
    expect(both.every(({ refused }) => refused === null)).toBe(true)
    expect(await openPocketFor(ana, wish)).toEqual({ refused: null, value: 'done' })
    expect(await named('Twice')).toHaveLength(1)
  })

  it('opens one when the answer gets lost, and the queue asks again', async () => {
    await world.breakdown({ match: changing, kind: 'drop-after', count: 1 })
    const wish = opening('Lost')
    expect(await openPocketFor(ana, wish)).toEqual({ refused: null, value: 'on-its-way' })
    expect(await findOpenPocketActs(ana.applicantId)).toMatchObject([{ kind: 'open', state: 'on-its-way', name: 'Lost' }])
    await carryPocketAct(wish.actId)
    await carryPocketAct(wish.actId)
    expect(await named('Lost')).toHaveLength(1)
    expect(await findOpenPocketActs(ana.applicantId)).toEqual([])
  })

  it('is given up an hour after it went out: rather none than two', async () => {
    await world.breakdown({ match: changing, kind: 'drop-after', count: 1 })
    const wish = opening('Hour')
    await openPocketFor(ana, wish)
    await age(wish.actId, 60)
    await carryPocketAct(wish.actId)
    expect(await named('Hour')).toHaveLength(1)
    expect(await kept(wish.actId)).toMatchObject({ doneAt: null, droppedAt: expect.any(Date), nameSealed: null })
    expect(await findOpenPocketActs(ana.applicantId)).toMatchObject([{ kind: 'open', state: 'uncertain', name: null }])
  })

  it('that Jiko refuses is over, and said so', async () => {
    await world.breakdown({ match: changing, kind: 'status', status: 422, count: 1 })
    const wish = opening('Refused')
    expect((await openPocketFor(ana, wish)).refused).toBe('refused-by-jiko')
    expect((await openPocketFor(ana, wish)).refused).toBe('refused-by-jiko')
    expect(await named('Refused')).toEqual([])
  })

  it('asks nothing of Jiko for a term that it does not have, or while it does not answer', async () => {
    expect((await openPocketFor(ana, { ...opening('No'), strategyId: 'UST-8W' })).refused).toBe('no-such-term')
    await world.breakdown({ match: { path: '/trading-strategies/' }, kind: 'status', status: 503 })
    const wish = opening('No')
    expect((await openPocketFor(ana, wish)).refused).toBe('jiko-unavailable')
    expect(await db().pocketAct.count({ where: { id: wish.actId } })).toBe(0)
  })
})

describe('renaming a Pocket', () => {
  it('names it, and the later of two names stays', async () => {
    const [first] = await readHome(ana.customerId)
    const rename = (name: string, actId: string = randomUUID()) => renamePocketOf(ana, { actId, pocketId: first!.id, name })
    await world.breakdown({ match: { method: 'PATCH', path: '/pockets/' }, kind: 'status', status: 503, count: 1 })
    const early = randomUUID()
    expect(await rename('Early', early)).toEqual({ refused: null, value: 'on-its-way' })
    expect(await rename('Late')).toEqual({ refused: null, value: 'done' })
    await carryPocketAct(early)
    expect(await kept(early)).toMatchObject({ doneAt: null, droppedAt: expect.any(Date) })
    expect((await readHome(ana.customerId))[0]!.name).toBe('Late')
  })

  it('reaches nobody else’s', async () => {
    const other = await approvedCustomer(world)
    const [theirs] = await readHome(other.customerId)
    expect((await renamePocketOf(ana, { actId: randomUUID(), pocketId: theirs!.id, name: 'Mine' })).refused).toBe('no-such-pocket')
    expect((await closePocketOf(ana, { actId: randomUUID(), pocketId: theirs!.id })).refused).toBe('no-such-pocket')
    expect(await readHome(other.customerId)).toEqual([theirs])
  })
})

describe('closing a Pocket', () => {
  it('closes an empty one for good, and never the last', async () => {
    const bob = await approvedCustomer(world)
    const [first] = await readHome(bob.customerId)
    const close = (pocketId: string, actId: string = randomUUID()) => closePocketOf(bob, { actId, pocketId })
    expect((await close(first!.id)).refused).toBe('last-one')

    await openPocketFor(bob, opening('Spare'))
    const spare = (await readHome(bob.customerId)).find(({ name }) => name === 'Spare')!
    const actId = randomUUID()
    expect(await close(spare.id, actId)).toEqual({ refused: null, value: 'done' })
    expect(await close(spare.id, actId)).toEqual({ refused: null, value: 'done' })
    expect((await close(spare.id)).refused).toBe('closed')
    expect((await close(first!.id)).refused).toBe('last-one')
  })
})
