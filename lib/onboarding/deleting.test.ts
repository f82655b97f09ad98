import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { nameStep } from '../domain/steps/name'
import { open } from '../vault/seal'
import { emailOf } from './applicant'
import { deleteApplication } from './delete-application'
import { deliverApplication } from './deliver-application'
import { findDeletionOutlook } from './deletion-outlook'
import { requireDeviceKey } from './device-key'
import { findLastEntry } from '../evidence/find-evidence'
import { endData } from '../upkeep/end-data'
import { tasks } from '../upkeep/tasks'
import { followApplication } from './follow-application'
import { sendSignInCode } from './send-sign-in-code'
import { findAnswer } from './save-answer'
import { findLiveSession } from './session'
import { submitApplication } from './submit-application'
import { columnsWith } from './test-dump'
import { answerEverything, newAddress, origin, readyToSend, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()

const jobs = () => db().$queryRaw<{ key: string }[]>`select key from graphile_worker.jobs`

async function sentAnd(decided: 'APPROVED' | 'REJECTED' | null) {
  const one = await readyToSend(world)
  await submitApplication(one.applicationId)
  if (!decided) return one
  const [atJiko] = await world.applicationsOf(one.email)
  await world.decide(atJiko!.id, decided)
  await followApplication(one.applicationId, 'POLL')
  return one
}

/** The letter about the decision has gone out. */
async function lettersGo() {
  await db().$executeRaw`delete from graphile_worker._private_jobs where key like 'tell:%'`
}

describe('deleting before sending', () => {
  it('leaves nothing of the person anywhere in the store', async () => {
    const one = await readyToSend(world)
    await requireDeviceKey(one.applicationId)
    await sendSignInCode(one.email, 'en', { ...origin, ip: randomUUID() })
    const { emailDigest } = await db().applicant.findUniqueOrThrow({ where: { id: one.applicantId } })
    const traces = [one.applicantId, one.applicationId, one.email, one.phone, one.number, 'Núñez', 'Folsom', emailDigest]
    expect(await columnsWith(traces)).toContain('Answer.applicationId')

    expect(await deleteApplication(one.applicantId)).toBe('deleted')
    // The evidence outlives the person: an id that leads nowhere, and what their address is known again by.
    expect(await columnsWith(traces)).toEqual(['EvidenceEntry.applicationId', 'EvidenceEntry.body', 'EvidenceHead.applicationId'])
    expect(await columnsWith([one.applicantId, one.email, one.phone, one.number, 'Núñez', 'Folsom'])).toEqual([])
    expect((await findLastEntry(one.applicationId, 'data-destroyed'))?.body).toContain('asked-for')
  })

  it('makes a copy of the store worthless: its sealed values open no more', async () => {
    const { applicantId, applicationId } = await readyToSend(world)
    const answers = await db().answer.findMany({ where: { applicationId } })
    const applicant = await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })
    const { emailSealed } = applicant
    // Even where this process has just read them.
    expect([await findAnswer(applicationId, nameStep), await emailOf(applicant)]).not.toContain(null)
    await deleteApplication(applicantId)
    for (const { step, answerSealed } of answers) {
      const place = { table: 'Answer', column: 'answerSealed', row: `${applicationId}/${step}` }
      await expect(open(answerSealed, place)).rejects.toThrow('its key is gone')
    }
    const place = { table: 'Applicant', column: 'emailSealed', row: applicantId }
    await expect(open(emailSealed!, place)).rejects.toThrow('its key is gone')
  })

  it('ends every session, and leaves no job behind', async () => {
    const one = await readyToSend(world)
    const { id } = await db().session.create({ data: { applicantId: one.applicantId } })
    expect((await jobs()).length).toBeGreaterThan(0)
    await deleteApplication(one.applicantId)
    expect(await findLiveSession(id, { isSeen: true })).toBeNull()
    const kept = await jobs()
    expect(kept.filter(({ key }) => key.includes(one.applicationId) || key.startsWith('code:'))).toEqual([])
  })

  it('is done once, however many presses and tabs, and touches nobody else', async () => {
    const [one, other] = [await readyToSend(world), await readyToSend(world)]
    const ends = await Promise.all(Array.from({ length: 6 }, () => deleteApplication(one.applicantId)))
    expect(new Set(ends)).toEqual(new Set(['deleted']))
    expect(await db().answer.count({ where: { applicationId: other.applicationId } })).toBe(5)
    expect((await submitApplication(other.applicationId)).refused).toBeNull()
  })

  it('of somebody who sends in the same moment is one or the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await readyToSend(world)
      const [sent, end] = await Promise.all([submitApplication(one.applicationId).catch(() => null), deleteApplication(one.applicantId)])
      expect((await world.applicationsOf(one.email)).length).toBe(end === 'asked' ? 1 : 0)
      expect(sent?.refused === null).toBe(end === 'asked')
    }
  })

  it('lets the person begin anew with the same address', async () => {
    const email = newAddress()
    const before = await signIn(world, email)
    await answerEverything(before.applicationId, '412345678')
    await deleteApplication(before.applicantId)
    const after = await signIn(world, email)
    expect(after.applicantId).not.toBe(before.applicantId)
    expect(await db().answer.count({ where: { applicationId: after.applicationId } })).toBe(0)
  })
})

describe('deleting after sending', () => {
  it('before a decision is kept as a wish, once, and changes nothing yet', async () => {
    const { applicantId, applicationId } = await sentAnd(null)
    expect(await deleteApplication(applicantId)).toBe('asked')
    const { deletionAskedAt } = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
    await Promise.all([deleteApplication(applicantId), deleteApplication(applicantId), endData()])
    const after = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
    expect(after.deletionAskedAt).toEqual(deletionAskedAt)
    expect(await findDeletionOutlook(after)).toMatchObject({ state: 'undecided', askedAt: deletionAskedAt })
    expect(await db().answer.count({ where: { applicationId } })).toBe(4)
  })

  it.each(['APPROVED', 'REJECTED'] as const)('is done once Jiko has said %s and the letter has gone', async (status) => {
    const one = await sentAnd(null)
    await deleteApplication(one.applicantId)
    const [atJiko] = await world.applicationsOf(one.email)
    await world.decide(atJiko!.id, status)
    await followApplication(one.applicationId, 'POLL')
    await endData()
    expect(await db().answer.count({ where: { applicationId: one.applicationId } })).toBe(4)

    await tasks['tell-applicant']!({ applicationId: one.applicationId, status })
    await lettersGo()
    await endData()
    expect(await db().answer.count({ where: { applicationId: one.applicationId } })).toBe(0)
  })

  it('is put into the queue at once where it is decided', async () => {
    const { applicantId, applicationId } = await sentAnd('APPROVED')
    await lettersGo()
    await deleteApplication(applicantId)
    expect((await jobs()).map(({ key }) => key)).toContain('end-data')
    await tasks['end-data']!({})
    const application = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
    expect((await findDeletionOutlook(application)).state).toBe('ended')
  })
})

describe('what comes after the end', () => {
  it('finds nothing, and ends well', async () => {
    const one = await readyToSend(world)
    const { id: identityCheckId } = await db().identityCheck.findFirstOrThrow({ where: { applicationId: one.applicationId } })
    await deleteApplication(one.applicantId)
    const { applicationId } = one
    await deliverApplication(applicationId)
    for (const name of ['follow-application', 'tell-refusal', 'tell-unfinished', 'deliver-application'] as const) {
      await tasks[name]!({ applicationId })
    }
    await tasks['tell-applicant']!({ applicationId, status: 'APPROVED' })
    await tasks['read-identity-check']!({ identityCheckId })
    await tasks['keep-upload']!({ uploadId: randomUUID() })
    await tasks['deliver-document']!({ documentId: randomUUID() })
    await tasks['deliver-code']!({ challengeId: randomUUID(), channel: 'mail' })
    await tasks['deliver-partner-event']!({ applicationId, url: 'https://core.example/events' })
    expect(await world.applicationsOf(one.email)).toEqual([])
  })
})
