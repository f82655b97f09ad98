import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { readApplication } from '../jiko/applications'
import { readEvents } from '../jiko/events'
import { readSubscriptions } from '../jiko/subscriptions'
import { catchUp } from '../upkeep/catch-up'
import { receiveWebhook } from '../upkeep/receive-webhook'
import { sweep } from '../upkeep/sweep'
import { followApplication } from './follow-application'
import { keepSubscription } from './keep-subscription'
import { recordStatus } from './record-status'
import { followNow } from './schedule-following'
import { submitApplication } from './submit-application'
import { tellApplicant } from './tell-applicant'
import { readyToSend } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()

async function sentApplication() {
  const applicant = await readyToSend(world)
  await submitApplication(applicant.applicationId)
  const { jikoApplicationId } = await readRow(applicant.applicationId)
  return { ...applicant, jikoId: jikoApplicationId! }
}

async function readRow(id: string) {
  return db().application.findUniqueOrThrow({ where: { id }, include: { statuses: true } })
}

async function jobsOf(applicationId: string): Promise<string[]> {
  const jobs = await db().$queryRaw<{ task: string }[]>`
    select task_identifier as task from graphile_worker.jobs where key like ${`%${applicationId}`}`
  return jobs.map(({ task }) => task)
}

/** As the worker does that takes it. */
async function strikeReading(applicationId: string) {
  await db().$executeRaw`delete from graphile_worker._private_jobs where key = ${`follow:${applicationId}`}`
}

describe('following an application', () => {
  it('learns of the decision by asking, without any webhook', async () => {
    const { applicationId, jikoId } = await sentApplication()
    await world.decide(jikoId, 'APPROVED')
    await followApplication(applicationId, 'POLL')
    const row = await readRow(applicationId)
    expect(row.jikoStatus).toBe('APPROVED')
    expect(row.customerId).not.toBeNull()
    expect(row.statuses.map(({ status }) => status)).toEqual(['CREATED', 'SUBMITTED', 'APPROVED'])
  })

  it('records each change once, however often it is heard of and by how many at once', async () => {
    const { applicationId, jikoId } = await sentApplication()
    await world.decide(jikoId, 'MANUAL_REVIEW')
    await Promise.all(Array.from({ length: 5 }, () => followApplication(applicationId, 'WEBHOOK')))
    expect((await readRow(applicationId)).statuses.filter(({ status }) => status === 'MANUAL_REVIEW')).toHaveLength(1)
  })

  it('never goes back through an older message', async () => {
    const { applicationId, jikoId } = await sentApplication()
    const older = await readApplication(jikoId)
    await world.decide(jikoId, 'MANUAL_REVIEW')
    await followApplication(applicationId, 'WEBHOOK')
    await recordStatus(applicationId, older, 'POLL')
    expect((await readRow(applicationId)).jikoStatus).toBe('MANUAL_REVIEW')
  })

  it('stays with a final decision whatever comes after it', async () => {
    const { applicationId, jikoId } = await sentApplication()
    await world.decide(jikoId, 'REJECTED')
    const declined = await readApplication(jikoId)
    await recordStatus(applicationId, declined, 'POLL')
    const later = new Date(Date.now() + 60_000).toISOString()
    await recordStatus(applicationId, { ...declined, status: 'MANUAL_REVIEW', updated_at: later }, 'POLL')
    expect((await readRow(applicationId)).jikoStatus).toBe('REJECTED')
  })

  it('takes a webhook as a hint, and one that comes twice as one', async () => {
    const { applicationId, jikoId } = await sentApplication()
    const event = {
      event_id: `event-${jikoId}`,
      event_type: 'application.approved',
      timestamp: new Date().toISOString(),
      payload: { application_id: jikoId },
    }
    await receiveWebhook(event)
    await receiveWebhook(event)
    expect(await db().jikoEvent.count({ where: { id: event.event_id } })).toBe(1)
    expect(await jobsOf(applicationId)).toContain('follow-application')
    // Once more, when the first has been followed: nothing is asked of Jiko for it.
    await strikeReading(applicationId)
    await receiveWebhook(event)
    expect(await jobsOf(applicationId)).not.toContain('follow-application')
    // The payload claims approval; Jiko itself says it is still checking.
    expect((await readRow(applicationId)).jikoStatus).toBe('SUBMITTED')
  })

  it('plans one reading for an open application and none for a decided one', async () => {
    const { applicationId, jikoId } = await sentApplication()
    const planned = async () => (await jobsOf(applicationId)).filter((task) => task === 'follow-application')
    await followApplication(applicationId, 'POLL')
    expect(await planned()).toHaveLength(1)
    await strikeReading(applicationId)
    await world.decide(jikoId, 'APPROVED')
    await followApplication(applicationId, 'POLL')
    expect(await planned()).toHaveLength(0)
  })

  it('still follows a hint at once that came while an answer was written down', async () => {
    const { applicationId, jikoId } = await sentApplication()
    const submitted = await readApplication(jikoId)
    await strikeReading(applicationId)
    await followNow(db(), applicationId, 'WEBHOOK')
    await world.decide(jikoId, 'MANUAL_REVIEW')
    await recordStatus(applicationId, { ...submitted, status: 'MANUAL_REVIEW' }, 'APPLY')
    expect(await sourceOfNextReading(applicationId)).toBe('WEBHOOK')
  })

  it('writes to the person of each change, by first name only, and not of one that is overtaken', async () => {
    const { applicationId, jikoId, email } = await sentApplication()
    await tellApplicant(applicationId, 'SUBMITTED')
    await world.decide(jikoId, 'APPROVED')
    await followApplication(applicationId, 'WEBHOOK')
    await tellApplicant(applicationId, 'SUBMITTED')
    await tellApplicant(applicationId, 'APPROVED')
    const letters = (await world.messagesTo(email)).filter(({ code }) => code === null)
    expect(letters.map(({ subject }) => subject)).toEqual(['Your account is open', 'Your application is on its way'])
    expect(letters[0]!.text).toContain('Hello Ana María')
    expect(letters[0]!.text).not.toContain('Núñez')
  })
})

describe('what no webhook told', () => {
  it('is found among past events, once, and read at Jiko', async () => {
    const { applicationId, jikoId } = await sentApplication()
    await world.decide(jikoId, 'MANUAL_REVIEW')
    await catchUp()
    expect(await sourceOfNextReading(applicationId)).toBe('CATCH_UP')
    await strikeReading(applicationId)
    await followApplication(applicationId, 'CATCH_UP')
    expect((await readRow(applicationId)).statuses.at(-1)).toMatchObject({ status: 'MANUAL_REVIEW', source: 'CATCH_UP' })

    const known = await db().jikoEvent.count()
    await catchUp()
    expect(await db().jikoEvent.count()).toBe(known)
    expect(await sourceOfNextReading(applicationId)).toBe('POLL')
  })

  it('goes on from what was read, in Jiko’s own time', async () => {
    const { jikoId } = await sentApplication()
    await world.decide(jikoId, 'APPROVED')
    await catchUp()
    const { until } = await db().eventsRead.findUniqueOrThrow({ where: { id: 1 } })
    const [newest] = (await readEvents(new Date(0))).events.slice(-1)
    expect(until.toISOString()).toBe(newest!.timestamp)
  })

  it('is found by the sweep, whatever became of the jobs', async () => {
    const open = await sentApplication()
    const decided = await sentApplication()
    await world.decide(decided.jikoId, 'REJECTED')
    await followApplication(decided.applicationId, 'POLL')
    await db().$executeRaw`delete from graphile_worker._private_jobs`

    await sweep()
    expect(await jobsOf(open.applicationId)).toEqual(['follow-application'])
    expect(await jobsOf(decided.applicationId)).toEqual([])
  })

  it('or that was never acknowledged, is delivered by the sweep', async () => {
    const { applicationId } = await readyToSend(world)
    await world.breakdown({ match: { path: '^/api/v1/applications/$' }, kind: 'status', count: 1 })
    await submitApplication(applicationId)
    await db().$executeRaw`delete from graphile_worker._private_jobs`
    await sweep()
    expect(await jobsOf(applicationId)).toEqual(['deliver-application'])
  })
})

describe('the subscription', () => {
  it('is one, however many processes start at once, and twice that', async () => {
    await Promise.all([keepSubscription(), keepSubscription(), keepSubscription()])
    await keepSubscription()
    expect(await readSubscriptions()).toHaveLength(1)
  })
})

async function sourceOfNextReading(applicationId: string): Promise<string | undefined> {
  const [job] = await db().$queryRaw<{ source: string }[]>`
    select payload ->> 'source' as source from graphile_worker._private_jobs where key = ${`follow:${applicationId}`}`
  return job?.source
}
