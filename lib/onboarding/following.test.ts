import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { readApplication } from '../jiko/applications'
import { followApplication } from './follow-application'
import { receiveWebhook } from './receive-webhook'
import { recordStatus } from './record-status'
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
    // The payload claims approval; Jiko itself says it is still checking.
    expect((await readRow(applicationId)).jikoStatus).toBe('SUBMITTED')
  })

  it('plans one reading for an open application and none for a decided one', async () => {
    const { applicationId, jikoId } = await sentApplication()
    const planned = async () => (await jobsOf(applicationId)).filter((task) => task === 'follow-application')
    await followApplication(applicationId, 'POLL')
    expect(await planned()).toHaveLength(1)
    await db().$executeRaw`delete from graphile_worker._private_jobs where key = ${`follow:${applicationId}`}`
    await world.decide(jikoId, 'APPROVED')
    await followApplication(applicationId, 'POLL')
    expect(await planned()).toHaveLength(0)
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
