import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { chores, dueAtStart } from '../upkeep/chores'
import { tasks } from '../upkeep/tasks'
import { holdDelivery } from './hold-delivery'
import { newAddress, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()

/** Somebody who delivers, and goes on with the next call when they are let go. */
async function holder(applicationId: string) {
  const moments = new EventEmitter()
  const begun = once(moments, 'begun')
  const ended = holdDelivery(applicationId, async (holdOn) => {
    const go = once(moments, 'go')
    moments.emit('begun')
    await go
    await holdOn()
  })
  ended.catch(() => undefined)
  await begun
  return { letGo: () => moments.emit('go'), ended }
}

async function timeRunsOut(id: string) {
  await db().application.update({ where: { id }, data: { deliveryHeldUntil: new Date(Date.now() - 1) } })
}

describe('a delivery', () => {
  it('is one at a time', async () => {
    const { applicationId } = await signIn(world, newAddress())
    const first = await holder(applicationId)
    await expect(holdDelivery(applicationId, async () => {})).rejects.toMatchObject({ name: 'Held', retryAfterMs: 1000 })
    first.letGo()
    await first.ended
    await holdDelivery(applicationId, async () => {})
  })

  it('is taken over from one that died, and not given back by it', async () => {
    const { applicationId } = await signIn(world, newAddress())
    const first = await holder(applicationId)
    await timeRunsOut(applicationId)
    const second = await holder(applicationId)
    first.letGo()
    await expect(first.ended).rejects.toMatchObject({ name: 'Held' })
    await expect(holdDelivery(applicationId, async () => {})).rejects.toMatchObject({ name: 'Held' })
    second.letGo()
    await second.ended
  })
})

describe('what is due again and again', () => {
  it('is known to the queue', () => {
    expect(Object.keys(tasks)).toEqual(expect.arrayContaining([...Object.keys(chores), ...dueAtStart]))
  })
})
