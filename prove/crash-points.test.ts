import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/prisma'
import type { Outcome } from '@/lib/domain/outcome'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { catchUp } from '@/lib/upkeep/catch-up'
import { deliverApplication } from '@/lib/onboarding/deliver-application'
import { deliverDocument } from '@/lib/onboarding/deliver-document'
import { followApplication } from '@/lib/onboarding/follow-application'
import { keepDocument } from '@/lib/onboarding/keep-document'
import { submitApplication } from '@/lib/onboarding/submit-application'
import { testWorld } from '@/lib/onboarding/test-world'
import { deathsIn } from './deaths'
import { answersToSend, type Promised } from './invariants'
import { judgeAtRest } from './judge-at-rest'
import { startLife } from './life'
import { readyPerson } from './ready-person'
import { settle } from './settle'

const world = testWorld()
let pool: Pool
beforeAll(async () => {
  pool = openQueueConnections()
  await world.change({ decisionDelayMs: 0 })
})
afterAll(() => pool.end())

/** Something that a process does for somebody, and what somebody does once more who saw no answer. */
type Act = Promised & { act: () => Promise<Outcome<string> | void>; isPersons: boolean }

async function sending(number: string): Promise<Act> {
  const { applicationId, email } = await readyPerson(number.slice(0, 3))
  const sent = await answersToSend(applicationId)
  return { applicationId, email, sent, documents: [], act: () => submitApplication(applicationId), isPersons: true }
}

async function sent(number: string): Promise<Act> {
  const act = await sending(number)
  await act.act()
  await settle(pool)
  return act
}

const picture = sharp({ create: { width: 1600, height: 1100, channels: 3, background: '#7a8' } }).png().toBuffer()

async function showing(): Promise<Act> {
  const act = await sent('232345678')
  const id = randomUUID()
  const file = await picture
  const show = () => keepDocument(act.applicationId, 'address-proof', file, id)
  return { ...act, documents: [id], act: show }
}

async function delivering(): Promise<Act> {
  const act = await showing()
  await act.act()
  return { ...act, act: () => deliverDocument(act.documents[0]!), isPersons: false }
}

async function applyingAgain(): Promise<Act> {
  const act = await delivering()
  await act.act()
  return { ...act, act: () => deliverApplication(act.applicationId) }
}

/** Jiko has decided, and we have not heard of it. */
async function hearing(status: string): Promise<Act> {
  const act = await sent('345678901')
  const { jikoApplicationId } = await db().application.findUniqueOrThrow({ where: { id: act.applicationId } })
  await world.decide(jikoApplicationId!, status)
  return { ...act, act: () => followApplication(act.applicationId, 'WEBHOOK'), isPersons: false }
}

const acts: [string, () => Promise<Act>][] = [
  ['an application is sent', () => sending('412345678')],
  ['a document is kept', showing],
  ['a document is delivered', delivering],
  ['it is applied again', applyingAgain],
  ['an approval is heard of', () => hearing('APPROVED')],
  ['past events are caught up with', async () => ({ ...(await hearing('REJECTED')), act: catchUp })],
]

/** Somebody who saw no answer tries once more, and finds another process that is well: why it would not, if so. */
async function refusalOf(act: Act['act']): Promise<string[]> {
  const again = await startLife().does(act)
  if (again.end !== 'done') return [`the next try ${again.end}`]
  return again.value?.refused ? [`the next try was refused: ${again.value.refused}`] : []
}

describe('a process that is killed at any await', () => {
  it.each(acts)('while %s keeps every promise', async (_, prepare) => {
    const whole = startLife()
    await whole.does((await prepare()).act)
    await settle(pool)
    const deaths = deathsIn(whole.reached())
    expect(deaths.length).toBeGreaterThan(10)

    const broken: string[] = []
    for (const diesAt of deaths) {
      const person = await prepare()
      const life = startLife(diesAt)
      await life.does(person.act)
      const refused = person.isPersons ? await refusalOf(person.act) : []
      const found = await judgeAtRest(world, pool, [person], { lettersAgain: 1 })
      broken.push(...[...refused, ...found].map((what) => `${life.place()}: ${what}`))
    }
    expect(broken).toEqual([])
  })
})
