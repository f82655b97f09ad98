import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/prisma'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { followApplication } from '@/lib/onboarding/follow-application'
import { submitApplication } from '@/lib/onboarding/submit-application'
import { testWorld } from '@/lib/onboarding/test-world'
import { deathsIn } from './deaths'
import { answersToSend, type Promised } from './invariants'
import { judgeAtRest } from './judge-at-rest'
import { readyPerson } from './ready-person'
import { settle, workOnce } from './settle'

const world = testWorld()
let pool: Pool
beforeAll(async () => {
  pool = openQueueConnections()
  await world.change({ decisionDelayMs: 0 })
})
afterAll(() => pool.end())

/** Jiko has decided and we know it: the letter and the partner's event are still in the queue. */
async function decided(status: string): Promise<Promised> {
  const { applicationId, email } = await readyPerson('345')
  const sent = await answersToSend(applicationId)
  await submitApplication(applicationId)
  await settle(pool)
  const { jikoApplicationId } = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
  await world.decide(jikoApplicationId!, status)
  await followApplication(applicationId, 'WEBHOOK')
  return { applicationId, email, sent, documents: [] }
}

describe('a worker that is killed at any await', () => {
  it.each(['APPROVED', 'REJECTED'])('still has the person and the partner told of %s', async (status) => {
    await decided(status)
    const deaths = deathsIn((await workOnce(pool, undefined, 1)).reached)
    expect(deaths.length).toBeGreaterThan(10)

    const broken: string[] = []
    for (const diesAt of deaths) {
      await settle(pool)
      const promised = await decided(status)
      const { place } = await workOnce(pool, diesAt, 1)
      const found = await judgeAtRest(world, pool, [promised], { lettersAgain: 1 })
      const told = (await world.partnerEvents(promised.applicationId)).at(-1)?.data.status
      if (told !== status) found.push(`the partner heard ${told}`)
      broken.push(...found.map((what) => `${place}: ${what}`))
    }
    expect(broken).toEqual([])
  })
})
