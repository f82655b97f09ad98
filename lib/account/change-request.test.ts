import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { findEvidence } from '../evidence/find-evidence'
import { endApplication } from '../onboarding/end-application'
import { testWorld } from '../onboarding/test-world'
import { deliverChangeRequest } from './deliver-change-request'
import { findChangeRequests } from './find-change-requests'
import { keepChangeRequest } from './keep-change-request'
import { approved } from './test-approved'

const world = testWorld()
afterEach(() => world.repair())

const uploading = { method: 'POST', path: '/customers/.+/file/$' }

async function paper(shade = 120): Promise<Uint8Array> {
  return sharp({ create: { width: 900, height: 1200, channels: 3, background: { r: shade, g: 140, b: 160 } } }).jpeg().toBuffer()
}

async function newestOf(applicationId: string) {
  return db().changeRequest.findFirstOrThrow({ where: { applicationId }, orderBy: { keptAt: 'desc' } })
}

async function kindsOf(applicationId: string) {
  const { entries, faults } = await findEvidence(applicationId)
  expect(faults).toEqual([])
  return entries.map(({ kind, body }) => [kind, JSON.parse(body).type])
}

describe('a paper for a change', () => {
  it('goes to Jiko, is erased here, and leaves its evidence', async () => {
    const customer = await approved(world)
    const { applicationId } = customer
    expect((await keepChangeRequest(customer, 'address', await paper())).refused).toBeNull()
    expect(await findChangeRequests(applicationId)).toMatchObject([{ about: 'address', state: 'kept' }])
    const { id } = await newestOf(applicationId)
    await deliverChangeRequest(id)
    expect(await newestOf(applicationId)).toMatchObject({ pictureSealed: null, jikoDocumentId: expect.any(String) })
    expect(await findChangeRequests(applicationId)).toMatchObject([{ about: 'address', state: 'delivered' }])
    const kinds = await kindsOf(applicationId)
    expect(kinds.slice(-2)).toEqual([['document-kept', 'change-address'], ['document-delivered', 'change-address']])
  })

  it.each([
    ['is down', { kind: 'status', status: 503 }],
    ['cuts the line', { kind: 'reset' }],
    ['takes it and loses the answer', { kind: 'drop-after' }],
  ])('is kept, sealed, while Jiko %s, and goes by one key', async (_, fault) => {
    const customer = await approved(world)
    await keepChangeRequest(customer, 'name', await paper())
    const { id, uploadKey } = await newestOf(customer.applicationId)
    await world.breakdown({ match: uploading, ...fault, count: 1 })
    await expect(deliverChangeRequest(id)).rejects.toThrow()
    const kept = await newestOf(customer.applicationId)
    expect(kept).toMatchObject({ uploadKey, deliveredAt: null })
    expect(Buffer.from(kept.pictureSealed!).includes(Buffer.from('IHDR'))).toBe(false)
    await deliverChangeRequest(id)
    await deliverChangeRequest(id)
    expect(await newestOf(customer.applicationId)).toMatchObject({ uploadKey, deliveredAt: expect.any(Date) })
  })

  it('that Jiko would not take says so, and may be sent again', async () => {
    const customer = await approved(world)
    await keepChangeRequest(customer, 'other', await paper())
    await world.breakdown({ match: uploading, kind: 'status', status: 422, count: 1 })
    await deliverChangeRequest((await newestOf(customer.applicationId)).id)
    expect(await findChangeRequests(customer.applicationId)).toMatchObject([{ state: 'refused' }])
    expect((await keepChangeRequest(customer, 'other', await paper())).refused).toBeNull()
    expect(await findChangeRequests(customer.applicationId)).toMatchObject([{ state: 'kept' }, { state: 'refused' }])
  })

  it('is refused when it is no paper, the very same one, or one too many for a day', async () => {
    const customer = await approved(world)
    expect((await keepChangeRequest(customer, 'name', Buffer.from('not a picture'))).refused).toBe('file-unknown')
    expect((await keepChangeRequest(customer, 'name', await paper())).refused).toBeNull()
    expect((await keepChangeRequest(customer, 'name', await paper())).refused).toBe('same-picture')
    for (let more = 0; more < 7; more += 1) await keepChangeRequest(customer, 'name', Buffer.from(randomUUID()))
    expect((await keepChangeRequest(customer, 'name', await paper(80))).refused).toBe('too-many-changes')
  })

  it('can be sent after the answers of the application have ended', async () => {
    const customer = await approved(world)
    await endApplication(customer)
    expect((await keepChangeRequest(customer, 'contact', await paper())).refused).toBeNull()
    await deliverChangeRequest((await newestOf(customer.applicationId)).id)
    expect(await findChangeRequests(customer.applicationId)).toMatchObject([{ state: 'delivered' }])
  })
})
