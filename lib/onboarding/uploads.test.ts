import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { awaitUpload } from './await-upload'
import { deviceScope, requireDeviceKey } from './device-key'
import { dropOldUploads, dropUpload } from './drop-uploads'
import { followApplication } from './follow-application'
import { keepUpload } from './keep-upload'
import { openUpload } from './open-upload'
import { submitApplication } from './submit-application'
import { readyToSend } from './test-applicant'
import { testWorld } from './test-world'
import { addPart, findUpload } from './upload-parts'

const world = testWorld()
const here = new AbortController().signal
let photo: Uint8Array

beforeAll(async () => {
  photo = await sharp({ create: { width: 1600, height: 1100, channels: 3, background: '#8899aa' } }).jpeg().toBuffer()
})

async function asked() {
  const { applicationId, email } = await readyToSend(world, '232345678')
  await submitApplication(applicationId)
  const [atJiko] = await world.applicationsOf(email)
  await world.decide(atJiko!.id, 'DOCUMENTS_NEEDED', ['address'])
  await followApplication(applicationId, 'POLL')
  return applicationId
}

async function wish(applicationId: string, changes: object = {}) {
  const scope = await deviceScope(applicationId)
  return { id: randomUUID(), kind: 'address-proof', scope, sizeBytes: photo.length, ...changes }
}

/** What a browser does: the next so many bytes, from where the server is. */
async function sends(applicationId: string, id: string, bytes: number) {
  const upload = (await findUpload(applicationId, id))!
  return addPart(upload, photo.subarray(upload.receivedBytes, upload.receivedBytes + bytes))
}

describe('a file in parts', () => {
  it('becomes one document, however often its end is worked off', async () => {
    const applicationId = await asked()
    const upload = await wish(applicationId)
    expect((await openUpload(applicationId, upload)).refused).toBeNull()
    expect(await sends(applicationId, upload.id, 2_000)).toBe(2_000)
    expect((await awaitUpload(applicationId, upload.id, here))?.state).toBe('receiving')
    expect(await sends(applicationId, upload.id, photo.length)).toBe(photo.length)

    await Promise.all([keepUpload(upload.id), keepUpload(upload.id)])
    await keepUpload(upload.id)
    expect(await awaitUpload(applicationId, upload.id, here)).toEqual({ state: 'kept' })
    expect(await db().document.count({ where: { applicationId } })).toBe(1)
    expect(await db().uploadPart.count({ where: { uploadId: upload.id } })).toBe(0)
  })

  it('lies sealed while it waits for the rest', async () => {
    const applicationId = await asked()
    const upload = await wish(applicationId)
    await openUpload(applicationId, upload)
    await sends(applicationId, upload.id, 2_000)
    const { bytesSealed } = await db().uploadPart.findFirstOrThrow({ where: { uploadId: upload.id } })
    expect(Buffer.from(bytesSealed).includes(Buffer.from(photo.subarray(20, 60)))).toBe(false)
  })

  it('keeps one of two parts that begin at the same byte', async () => {
    const applicationId = await asked()
    const upload = await wish(applicationId)
    await openUpload(applicationId, upload)
    const place = (await findUpload(applicationId, upload.id))!
    const both = await Promise.allSettled([addPart(place, photo.subarray(0, 500)), addPart(place, photo.subarray(0, 900))])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect([500, 900]).toContain((await findUpload(applicationId, upload.id))!.receivedBytes)
  })

  it('is opened once by the same act, and keeps what has arrived', async () => {
    const applicationId = await asked()
    const upload = await wish(applicationId)
    await openUpload(applicationId, upload)
    await sends(applicationId, upload.id, 700)
    expect((await openUpload(applicationId, upload)).refused).toBeNull()
    expect((await findUpload(applicationId, upload.id))!.receivedBytes).toBe(700)
  })

  it('is refused in words when it cannot be used, and nothing stays', async () => {
    const applicationId = await asked()
    photo = Buffer.from('no picture at all')
    const upload = await wish(applicationId)
    await openUpload(applicationId, upload)
    await sends(applicationId, upload.id, photo.length)
    await keepUpload(upload.id)
    expect(await awaitUpload(applicationId, upload.id, here)).toEqual({ state: 'refused', refusal: 'file-unknown' })
    expect(await db().document.count({ where: { applicationId } })).toBe(0)
    expect(await db().uploadPart.count({ where: { uploadId: upload.id } })).toBe(0)
  })

  it('is refused before a byte is sent where that is known', async () => {
    const applicationId = await asked()
    const refusals = [
      await wish(applicationId, { sizeBytes: 0 }),
      await wish(applicationId, { sizeBytes: 200_000_000 }),
      await wish(applicationId, { kind: 'passport' }),
      await wish(applicationId, { kind: 'nonsense' }),
      await wish(applicationId, { id: 'nonsense' }),
    ]
    const outcomes = await Promise.all(refusals.map((upload) => openUpload(applicationId, upload)))
    expect(outcomes.map(({ refused }) => refused)).toEqual([
      'file-empty',
      'file-too-large',
      'not-asked-for',
      'not-asked-for',
      'not-asked-for',
    ])
  })

  it('is refused after so many in a day', { timeout: 60_000 }, async () => {
    const applicationId = await asked()
    const outcomes = []
    for (let one = 0; one < 101; one += 1) outcomes.push((await openUpload(applicationId, await wish(applicationId))).refused)
    expect(outcomes.slice(0, 100)).toEqual(Array(100).fill(null))
    expect(outcomes.at(-1)).toBe('too-many-uploads')
  })

  it('belongs to one application alone', async () => {
    const [mine, theirs] = [await asked(), await asked()]
    const upload = await wish(mine)
    await openUpload(mine, upload)
    expect((await openUpload(theirs, upload)).refused).toBe('not-asked-for')
    expect((await openUpload(theirs, { ...upload, scope: await deviceScope(theirs) })).refused).toBe('not-asked-for')
    expect(await findUpload(theirs, upload.id)).toBeNull()
    expect(await awaitUpload(theirs, upload.id, here)).toBeNull()
    await dropUpload(theirs, upload.id)
    expect(await findUpload(mine, upload.id)).not.toBeNull()
    await dropUpload(mine, upload.id)
    expect(await findUpload(mine, upload.id)).toBeNull()
  })

  it('is refused when a tab sends it for somebody who has left', async () => {
    const [first, second] = [await asked(), await asked()]
    expect((await openUpload(second, await wish(first))).refused).toBe('not-asked-for')
  })

  it('is taken from a browser that could not ask whose it is', async () => {
    const applicationId = await asked()
    expect((await openUpload(applicationId, await wish(applicationId, { scope: null }))).refused).toBeNull()
  })

  it('is forgotten when nobody goes on with it', async () => {
    const applicationId = await asked()
    const upload = await wish(applicationId)
    await openUpload(applicationId, upload)
    await dropOldUploads()
    expect(await findUpload(applicationId, upload.id)).not.toBeNull()
    await db().upload.update({ where: { id: upload.id }, data: { startedAt: new Date(Date.now() - 8 * 24 * 60 * 60_000) } })
    await dropOldUploads()
    expect(await findUpload(applicationId, upload.id)).toBeNull()
  })
})

describe('the key for pictures that wait on a device', () => {
  it('is the same for one application, whoever asks first, and another for the next', async () => {
    const [mine, theirs] = [await asked(), await asked()]
    const [first, second, third] = await Promise.all([requireDeviceKey(mine), requireDeviceKey(mine), requireDeviceKey(theirs)])
    expect(second).toEqual(first)
    expect(third!.scope).not.toBe(first!.scope)
    expect(third!.key).not.toEqual(first!.key)
  })
})
