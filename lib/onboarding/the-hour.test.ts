import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { requireApplicationById } from './application'
import { deliverApplication } from './deliver-application'
import { deliverDocument } from './deliver-document'
import { keepDocument } from './keep-document'
import { submitApplication } from './submit-application'
import { askedForAddress, readyToSend } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(async () => {
  await world.repair()
  await world.change({ keyMemoryMs: 60 * 60_000 })
})

const creating = { method: 'POST', path: '^/api/v1/applications/$' }
const applying = { method: 'POST', path: '/apply/$' }
const uploading = { method: 'POST', path: '/file/$' }
const twoHoursAgo = () => new Date(Date.now() - 2 * 60 * 60_000)

/** Two hours go by: Jiko remembers no key of before, and our notes are as old as that. */
async function hoursGoBy(applicationId: string) {
  await world.change({ keyMemoryMs: 0 })
  const sent = { applicationId, uploadKeySentAt: { not: null } }
  await db().document.updateMany({ where: sent, data: { uploadKeySentAt: twoHoursAgo() } })
  await db().application.updateMany({
    where: { id: applicationId, createKeySentAt: { not: null } },
    data: { createKeySentAt: twoHoursAgo() },
  })
}

async function timesAppliedOf(email: string): Promise<number[]> {
  return (await world.applicationsOf(email)).map(({ timesApplied }) => timesApplied.length)
}

describe('when Jiko has forgotten a key', () => {
  it('an application that it never acknowledged is made anew, and only that one is applied for', async () => {
    const { applicationId, email } = await readyToSend(world)
    await world.breakdown({ match: creating, kind: 'drop-after', count: 1 })
    await submitApplication(applicationId)
    const before = await requireApplicationById(applicationId)
    expect(before.jikoApplicationId).toBeNull()

    await hoursGoBy(applicationId)
    await deliverApplication(applicationId)
    const after = await requireApplicationById(applicationId)
    expect(after.createKey).not.toBe(before.createKey)
    expect(after.jikoStatus).toBe('SUBMITTED')

    expect((await timesAppliedOf(email)).toSorted()).toEqual([0, 1])
    const applied = (await world.applicationsOf(email)).find(({ timesApplied }) => timesApplied.length === 1)
    expect(applied!.id).toBe(after.jikoApplicationId)
  })

  it('an application that was applied for, with the answer lost, is read and left alone', async () => {
    const { applicationId, email } = await readyToSend(world)
    await world.breakdown({ match: applying, kind: 'drop-after', count: 1 })
    await submitApplication(applicationId)
    await hoursGoBy(applicationId)
    await deliverApplication(applicationId)
    expect(await timesAppliedOf(email)).toEqual([1])
    const { jikoStatus, appliedAt } = await requireApplicationById(applicationId)
    expect(jikoStatus).toBe('SUBMITTED')
    expect(appliedAt).not.toBeNull()
  })

  it.each([
    ['took a document and lost the answer', { kind: 'drop-after' }],
    ['never saw a document', { kind: 'reset' }],
  ])('and %s, the document is there once all the same', async (_, fault) => {
    const { applicationId, email } = await askedForAddress(world)
    await world.breakdown({ match: uploading, ...fault, count: 1 })
    const picture = await sharp({ create: { width: 1600, height: 1100, channels: 3, background: '#789' } }).png().toBuffer()
    expect((await keepDocument(applicationId, 'address-proof', picture)).refused).toBeNull()
    const { id } = await db().document.findFirstOrThrow({ where: { applicationId } })
    await expect(deliverDocument(id)).rejects.toThrow()

    await hoursGoBy(applicationId)
    await deliverDocument(id)
    const { deliveredAt, pictureSealed } = await db().document.findUniqueOrThrow({ where: { id } })
    expect(deliveredAt).not.toBeNull()
    expect(pictureSealed).toBeNull()
    const [atJiko] = await world.applicationsOf(email)
    expect(atJiko!.documents.filter(({ timesFiled }) => timesFiled > 0)).toMatchObject([{ timesFiled: 1 }])
  })
})
