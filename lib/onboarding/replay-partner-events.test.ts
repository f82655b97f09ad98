import { runOnce } from 'graphile-worker'
import { afterEach, describe, expect, it } from 'vitest'
import { listEvents, replayEvents } from '@/scripts/partner-events-store.mjs'
import { eventsTable } from '@/scripts/partner-events-table.mjs'
import { db } from '../db/prisma'
import { env } from '../env'
import { tasks } from '../upkeep/tasks'
import { becomeAll, sentBySomebody } from './test-partner-events'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(() => world.repair())

/** Does all that is due, as the app's worker would. */
async function work() {
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload as Record<string, string>)]),
  )
  await runOnce({ connectionString: env().DATABASE_URL, taskList })
}
const replay = (which: object) => replayEvents(env().DATABASE_URL, which)
const list = async (which: object) => eventsTable(await listEvents(env().DATABASE_URL, which))

async function arrivalsOf(applicationId: string) {
  return (await world.partnerEvents(applicationId)).map(({ data }) => data.sequence)
}

async function approvedApplication() {
  const id = await sentBySomebody()
  await becomeAll(id, ['SUBMITTED', 'APPROVED'])
  await work()
  return id
}

describe('a replay', () => {
  it('sends all events of an application again, in order and under the same ids', async () => {
    const application = await approvedApplication()
    expect(await replay({ application })).toEqual({ events: 3, applications: 1 })
    await work()
    expect(await arrivalsOf(application)).toEqual([1, 2, 3, 1, 2, 3])
    const ids = (await world.partnerEvents(application)).map(({ webhookId }) => webhookId)
    expect(ids.slice(3)).toEqual(ids.slice(0, 3))
  })

  it('sends one event again, and no other', async () => {
    const application = await approvedApplication()
    const [, second] = await world.partnerEvents(application)
    expect(await replay({ event: second!.webhookId })).toEqual({ events: 1, applications: 1 })
    await work()
    expect(await arrivalsOf(application)).toEqual([1, 2, 3, 2])
  })

  it('sends whatever happened since a moment, of every application', async () => {
    const [before, after] = [await approvedApplication(), await approvedApplication()]
    const [first] = await world.partnerEvents(after)
    await replay({ since: first!.timestamp })
    await work()
    expect(await arrivalsOf(before)).toEqual([1, 2, 3])
    expect(await arrivalsOf(after)).toEqual([1, 2, 3, 1, 2, 3])
  })

  it('sends what was given up, and what happened before there was an address', async () => {
    const application = await sentBySomebody()
    await becomeAll(application, ['SUBMITTED'])
    await db().partnerDelivery.deleteMany({ where: { event: { applicationId: application, sequence: 1 } } })
    await world.breakdown({ match: { path: '^/partner/' }, kind: 'status', status: 410, count: 1 })
    await work()
    expect(await arrivalsOf(application)).toEqual([])
    await replay({ application })
    await work()
    expect(await arrivalsOf(application)).toEqual([1, 2])
  })

  it('asks for an id, or a time', async () => {
    await expect(replay({ event: "'; drop table" })).rejects.toThrow('is no id')
    await expect(replay({ since: 'yesterday' })).rejects.toThrow('is no time')
  })
})

describe('the list', () => {
  it('says of each event where it went, and what became of it', async () => {
    const application = await approvedApplication()
    const lines = (await list({ application })).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[3]).toMatch(new RegExp(`${application} +3 +approved \\(APPROVED\\) .*/partner/events +delivered .*, 1 try$`))
  })

  it('can be of what was not delivered alone, with the reason', async () => {
    const application = await approvedApplication()
    expect(await list({ application, undelivered: true })).toBe('No such events.')
    await world.breakdown({ match: { path: '^/partner/' }, kind: 'status', status: 503 })
    await replay({ application })
    await work()
    const [, ...lines] = (await list({ application, undelivered: true })).split('\n')
    expect(lines.map((line) => line.split('/partner/events')[1]!.trim())).toEqual([
      '1 try, last answer: 503',
      'waits for its turn',
      'waits for its turn',
    ])
  })
})
