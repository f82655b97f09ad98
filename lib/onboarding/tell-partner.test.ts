import { runOnce } from 'graphile-worker'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { env } from '../env'
import { patienceMs } from '../partner/policy'
import { signEvent } from '../partner/sign-event'
import { tasks } from '../upkeep/tasks'
import { deliverPartnerEvent } from './deliver-partner-event'
import { tellPartner } from './tell-partner'
import { become, becomeAll, sentBySomebody } from './test-partner-events'
import { testWorld } from './test-world'

const newerSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const foreignSecret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const deadUrl = 'http://127.0.0.1:1/events'
const place = { method: 'POST', path: '^/partner/events$' }

// The partner's system knows the older of our two secrets; a second system of the partner's is out of order.
const world = testWorld((sandboxUrl) => ({
  PARTNER_EVENT_URLS: `${sandboxUrl}/partner/events,${deadUrl}`,
  PARTNER_EVENT_SECRETS: `${newerSecret},whsec_Zm95ZXItc2FuZGJveC1wYXJ0bmVyLWV2ZW50cw==`,
}))
afterEach(() => world.repair())

const liveUrl = () => env().PARTNER_EVENT_URLS[0]!

async function deliver(applicationId: string, times = 1) {
  for (let time = 0; time < times; time += 1) await deliverPartnerEvent({ applicationId, url: liveUrl() })
}

async function deliveriesOf(applicationId: string, url = liveUrl()) {
  return db().partnerDelivery.findMany({ where: { url, event: { applicationId } }, orderBy: { event: { sequence: 'asc' } } })
}

/** Whom the queue will send to next, and in how many seconds. */
async function plannedFor(applicationId: string) {
  return db().$queryRaw<{ url: string; inSeconds: number }[]>`
    select payload->>'url' as url, round(extract(epoch from run_at - now()))::int as "inSeconds"
      from graphile_worker._private_jobs where payload->>'applicationId' = ${applicationId} order by key`
}

async function arrivalsOf(applicationId: string) {
  return (await world.partnerEvents(applicationId)).map(({ data }) => data.sequence)
}

describe('what the partner is told', () => {
  it('is each state in order, by ids and words of the bank only', async () => {
    const id = await sentBySomebody()
    const jikoApplicationId = '5c6f2b7e-6a53-4a0e-9d43-0d7a3f1c2b11'
    await become(id, { jikoApplicationId, jikoStatus: 'CREATED', jikoUpdatedAt: new Date('2026-01-06T12:00:00Z') })
    await become(id, { jikoStatus: 'DOCUMENTS_NEEDED', identityDocumentsNeeded: true, addressDocumentNeeded: true })
    await become(id, { jikoStatus: 'APPROVED', customerId: '9b3c1f0a-1111-4222-8333-444455556666' })
    await deliver(id, 4)

    const events = await world.partnerEvents(id)
    expect(events.map(({ type, data }) => [type, data.sequence, data.status, data.stage, data.documents_needed])).toEqual([
      ['application.sent', 1, null, 'sent', []],
      ['application.status_changed', 2, 'CREATED', 'sent', []],
      ['application.status_changed', 3, 'DOCUMENTS_NEEDED', 'documents', ['identity', 'address']],
      ['application.status_changed', 4, 'APPROVED', 'approved', []],
    ])
    expect(events[3]!.data).toEqual({
      application_id: id,
      jiko_application_id: jikoApplicationId,
      customer_id: '9b3c1f0a-1111-4222-8333-444455556666',
      status: 'APPROVED',
      stage: 'approved',
      documents_needed: [],
      updated_at: '2026-01-06T12:00:00.000Z',
      sequence: 4,
    })
  })

  it('is nothing when nothing is new', async () => {
    const id = await sentBySomebody()
    await become(id, { jikoStatus: 'SUBMITTED', jikoUpdatedAt: new Date() })
    await become(id, { jikoUpdatedAt: new Date(), lastReadAt: new Date() })
    expect(await db().partnerEvent.count({ where: { applicationId: id } })).toBe(2)
  })

  it('is also that the person has to mend an answer and send anew', async () => {
    const id = await sentBySomebody()
    await become(id, { sentAt: null, sendingRefusedAt: new Date() })
    await become(id, { sentAt: new Date(), sendingRefusedAt: null })
    const events = await db().partnerEvent.findMany({ where: { applicationId: id }, orderBy: { sequence: 'asc' } })
    expect(events.map(({ type }) => type)).toEqual(['application.sent', 'application.reopened', 'application.sent'])
  })

  it('is kept together with the change, or not at all', async () => {
    const id = await sentBySomebody()
    const undone = db().$transaction(async (tx) => {
      await tellPartner(tx, await tx.application.update({ where: { id }, data: { jikoStatus: 'SUBMITTED' } }))
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    expect(await db().partnerEvent.count({ where: { applicationId: id } })).toBe(1)
  })

  it('is numbered without a gap when changes come at once', async () => {
    const id = await sentBySomebody()
    await Promise.all(['SUBMITTED', 'MANUAL_REVIEW', 'APPROVED'].map((jikoStatus) => become(id, { jikoStatus })))
    const events = await db().partnerEvent.findMany({ where: { applicationId: id }, orderBy: { sequence: 'asc' } })
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4])
  })
})

describe('an event', () => {
  it('is taken by a system that knows only the older of two secrets', async () => {
    const id = await sentBySomebody()
    await deliver(id)
    expect(await arrivalsOf(id)).toEqual([1])
  })

  it('is refused when it is signed with a foreign secret, and not kept', async () => {
    const id = await sentBySomebody()
    const [{ id: eventId, body }] = (await db().partnerEvent.findMany({ where: { applicationId: id } })) as [never]
    const text = JSON.stringify(body)
    const headers = signEvent({ id: eventId, body: text, at: new Date() }, [foreignSecret])
    const answer = await fetch(liveUrl(), { method: 'POST', headers, body: text })
    expect(answer.status).toBe(401)
    expect(await arrivalsOf(id)).toEqual([])
  })

  it('that is refused is tried again after a growing pause, and those after it wait', async () => {
    const id = await sentBySomebody()
    await becomeAll(id, ['SUBMITTED'])
    await world.breakdown({ match: place, kind: 'status', status: 500, count: 2 })
    await deliver(id)
    expect(await plannedFor(id)).toContainEqual({ url: liveUrl(), inSeconds: 5 })
    await deliver(id)
    expect(await plannedFor(id)).toContainEqual({ url: liveUrl(), inSeconds: 10 })
    expect(await arrivalsOf(id)).toEqual([])
    expect(await deliveriesOf(id)).toMatchObject([{ attempts: 2, lastAnswer: '500', deliveredAt: null }, { attempts: 0 }])

    await deliver(id)
    expect(await plannedFor(id)).toContainEqual({ url: liveUrl(), inSeconds: 0 })
    await deliver(id)
    expect(await arrivalsOf(id)).toEqual([1, 2])
    expect(await deliveriesOf(id)).toMatchObject([{ attempts: 3, lastAnswer: '204' }, { attempts: 1 }])
  })

  it('whose answer was lost comes again, and is known by its id', async () => {
    const id = await sentBySomebody()
    await world.breakdown({ match: place, kind: 'drop-after', count: 1 })
    await deliver(id)
    await deliver(id)
    const [first, second, ...others] = await world.partnerEvents(id)
    expect(second).toMatchObject({ webhookId: first!.webhookId, data: first!.data })
    expect(others).toEqual([])
  })

  it('that was delivered is not sent again, however often the job runs', async () => {
    const id = await sentBySomebody()
    await deliver(id, 3)
    expect(await arrivalsOf(id)).toEqual([1])
  })

  it('is given up where nobody listens any more, and the next one has its turn', async () => {
    const id = await sentBySomebody()
    await becomeAll(id, ['SUBMITTED'])
    await world.breakdown({ match: place, kind: 'status', status: 410, count: 1 })
    await deliver(id)
    await deliver(id)
    expect(await arrivalsOf(id)).toEqual([2])
    expect(await deliveriesOf(id)).toMatchObject([{ lastAnswer: '410', givenUpAt: expect.any(Date), deliveredAt: null }, {}])
  })

  it('is given up after days, but never without an attempt', async () => {
    const id = await sentBySomebody()
    const longAgo = new Date(Date.now() - patienceMs)
    await db().partnerDelivery.updateMany({ where: { event: { applicationId: id } }, data: { queuedAt: longAgo } })
    await deliverPartnerEvent({ applicationId: id, url: deadUrl })
    await deliver(id)
    expect(await deliveriesOf(id, deadUrl)).toMatchObject([{ attempts: 1, lastAnswer: 'not reached', givenUpAt: expect.any(Date) }])
    expect(await deliveriesOf(id)).toMatchObject([{ attempts: 1, givenUpAt: null, deliveredAt: expect.any(Date) }])
  })

  it('goes to each address by itself: one that is out of order holds up no other', async () => {
    const id = await sentBySomebody()
    await becomeAll(id, ['SUBMITTED', 'APPROVED'])
    await deliverPartnerEvent({ applicationId: id, url: deadUrl })
    await deliver(id, 3)
    expect(await arrivalsOf(id)).toEqual([1, 2, 3])
    expect(await deliveriesOf(id, deadUrl)).toMatchObject([{ attempts: 1, deliveredAt: null }, { attempts: 0 }, { attempts: 0 }])
  })

  it('stays where it is when its address is no longer in the settings', async () => {
    const id = await sentBySomebody()
    await deliverPartnerEvent({ applicationId: id, url: 'http://127.0.0.1:2/events' })
    expect(await deliveriesOf(id)).toMatchObject([{ attempts: 0, deliveredAt: null }])
  })
})

describe('two workers at once', () => {
  const statuses = ['CREATED', 'SUBMITTED', 'PENDING', 'MANUAL_REVIEW', 'APPROVED']
  const work = () =>
    runOnce({
      connectionString: env().DATABASE_URL,
      concurrency: 4,
      taskList: { 'deliver-partner-event': async (payload) => tasks['deliver-partner-event']!(payload as never) },
    })

  it('tell each application in order and nothing twice, while it goes on changing', async () => {
    await world.breakdown({ match: place, kind: 'delay', delayMs: 20, probability: 0.5, seed: 3 })
    const ids = await Promise.all(Array.from({ length: 6 }, sentBySomebody))
    await Promise.all([work(), work(), ...ids.map((id) => becomeAll(id, statuses))])
    while (await areOpen(ids)) await Promise.all([work(), work(), makeDue()])
    for (const id of ids) expect(await arrivalsOf(id)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('send nothing twice even when both are about the same event', async () => {
    const id = await sentBySomebody()
    await becomeAll(id, ['SUBMITTED'])
    await world.breakdown({ match: place, kind: 'delay', delayMs: 50 })
    await Promise.all([deliver(id), deliver(id), deliver(id)])
    expect(await arrivalsOf(id)).toEqual([1])
  })

  it('keep what the later one heard, when the first took so long that it was replaced', async () => {
    const id = await sentBySomebody()
    await world.breakdown({ match: place, kind: 'status', status: 500, delayMs: 200, count: 1 })
    const slow = deliver(id)
    while ((await deliveriesOf(id))[0]!.heldUntil === null) await new Promise(setImmediate)
    await db().partnerDelivery.updateMany({ where: { event: { applicationId: id } }, data: { heldUntil: new Date(0) } })
    // Until the first attempt has met the fault, the second would meet it instead.
    while (!(await world.hasStruck())) await new Promise(setImmediate)
    await deliver(id)
    await slow
    expect(await deliveriesOf(id)).toMatchObject([{ lastAnswer: '204', heldUntil: null, deliveredAt: expect.any(Date) }])
    expect(await arrivalsOf(id)).toEqual([1])
  })
})

async function areOpen(ids: string[]): Promise<boolean> {
  const open = { url: liveUrl(), deliveredAt: null, givenUpAt: null, event: { applicationId: { in: ids } } }
  return (await db().partnerDelivery.count({ where: open })) > 0
}

async function makeDue() {
  await db().$executeRaw`
    update graphile_worker._private_jobs set run_at = now() where payload->>'url' = ${liveUrl()} and locked_at is null`
}
