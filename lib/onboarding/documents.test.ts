import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { deliverDocument } from './deliver-document'
import { findDocumentTasks } from './document-states'
import { followApplication } from './follow-application'
import { requireApplicationById } from './application'
import { keepDocument } from './keep-document'
import { askedForAddress } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(() => world.repair())

const uploading = { method: 'POST', path: '/file/$' }

async function picture(shade = 120): Promise<Uint8Array> {
  return sharp({ create: { width: 1600, height: 1100, channels: 3, background: { r: shade, g: 140, b: 160 } } }).jpeg().toBuffer()
}

async function receivedOf(email: string) {
  const [atJiko] = await world.applicationsOf(email)
  return atJiko!.documents.filter(({ receivedAt }) => receivedAt !== null)
}

/** Takes the picture, and does what the queue would do next. */
async function shows(applicationId: string, file: Uint8Array) {
  const kept = await keepDocument(applicationId, 'address-proof', file)
  if (kept.refused === null) await deliverDocument((await newestDocumentOf(applicationId)).id)
  return kept.refused
}

async function newestDocumentOf(applicationId: string) {
  return db().document.findFirstOrThrow({ where: { applicationId }, orderBy: { keptAt: 'desc' } })
}

describe('showing a document', () => {
  it('brings it to Jiko, erases it here, and applies again when nothing more is asked for', async () => {
    const { applicationId, email } = await askedForAddress(world)
    expect(await shows(applicationId, await picture())).toBeNull()

    const [received] = await receivedOf(email)
    const document = await newestDocumentOf(applicationId)
    expect(received).toMatchObject({ type: 'ADDRESS_VERIFICATION', sha256: document.sha256 })
    expect(document).toMatchObject({ pictureSealed: null, jikoDocumentId: expect.any(String) })

    const { jikoStatus, applyKey } = await requireApplicationById(applicationId)
    expect(jikoStatus).toBe('PENDING')
    expect(applyKey).not.toBeNull()
  })

  it.each([
    ['is down', { kind: 'status', status: 503 }],
    ['cuts the line', { kind: 'reset' }],
    ['takes it and loses the answer', { kind: 'drop-after' }],
  ])('keeps it, sealed, while Jiko %s, and brings it once', async (_, fault) => {
    const { applicationId, email } = await askedForAddress(world)
    await world.breakdown({ match: uploading, ...fault, count: 1 })
    expect((await keepDocument(applicationId, 'address-proof', await picture())).refused).toBeNull()
    const { id } = await newestDocumentOf(applicationId)
    await expect(deliverDocument(id)).rejects.toThrow()

    const kept = await newestDocumentOf(applicationId)
    expect(kept.deliveredAt).toBeNull()
    expect(Buffer.from(kept.pictureSealed!).includes(Buffer.from('IHDR'))).toBe(false)
    expect((await findDocumentTasks(await requireApplicationById(applicationId)))![0]!.state).toBe('given')

    await deliverDocument(id)
    await deliverDocument(id)
    expect(await receivedOf(email)).toHaveLength(1)
    expect((await newestDocumentOf(applicationId)).pictureSealed).toBeNull()
  })

  it('takes nothing that is not asked for', async () => {
    const { applicationId, email } = await askedForAddress(world)
    expect((await keepDocument(applicationId, 'passport', await picture())).refused).toBe('not-asked-for')
    expect(await receivedOf(email)).toHaveLength(0)
  })

  it('takes one of two that two devices show in the same moment', async () => {
    const { applicationId } = await askedForAddress(world)
    const both = await Promise.all([
      keepDocument(applicationId, 'address-proof', await picture(40)),
      keepDocument(applicationId, 'address-proof', await picture(60)),
    ])
    expect(both.map(({ refused }) => refused).toSorted()).toEqual(['not-asked-for', null])
  })

  it('asks again for what Jiko found unfit, and notices the very same picture', async () => {
    const { applicationId, jikoId } = await askedForAddress(world)
    await shows(applicationId, await picture())
    await world.refuseDocument(jikoId, 'ADDRESS_VERIFICATION')
    await followApplication(applicationId, 'WEBHOOK')

    const [task] = (await findDocumentTasks(await requireApplicationById(applicationId)))!
    const cutOff = { kind: 'address-proof', standing: { state: 'refused', because: 'cut-off' } }
    expect(task).toMatchObject({ state: 'refused', next: ['address-proof'], shown: [cutOff] })
    expect(await shows(applicationId, await picture())).toBe('same-picture')

    // Delivered, and Jiko not asked since: its word about the one before says nothing of this one.
    expect((await keepDocument(applicationId, 'address-proof', await picture(90))).refused).toBeNull()
    const { id } = await newestDocumentOf(applicationId)
    await db().document.update({ where: { id }, data: { deliveredAt: new Date() } })
    const [again] = (await findDocumentTasks(await requireApplicationById(applicationId)))!
    expect(again!.shown).toEqual([{ kind: 'address-proof', standing: { state: 'received' } }])
  })
})
