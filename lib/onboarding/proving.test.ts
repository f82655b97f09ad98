import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { countWaitingForALock } from '../db/test-locks'
import { identityCheckPolicy } from '../domain/identity-check'
import { currentStep } from '../domain/journey'
import { addressStep } from '../domain/steps/address'
import { birthDateStep } from '../domain/steps/birth-date'
import { nameStep } from '../domain/steps/name'
import { factsOf, requireApplicationById } from './application'
import { identityCheckState } from './identity-check-state'
import { lockApplication } from './lock-application'
import { lookAtIdentityCheck } from './look-at-identity-check'
import { readIdentityCheck, readIdentityCheckNow } from './read-identity-check'
import { recordIdentityReading } from './record-identity-reading'
import { findAnswer, saveAnswer } from './save-answer'
import { startIdentityCheck } from './start-identity-check'
import { submitApplication } from './submit-application'
import { onTheId, readyToProve, readyToSend, showId } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(() => world.repair())

const opening = { method: 'POST', path: '^/v1/identity/verification_sessions$' }
const stripe = { path: '^/v1/' }
const passing = { choice: 'pass', ...onTheId }

async function stateOf(applicationId: string) {
  return identityCheckState(await requireApplicationById(applicationId))
}

async function stepOf(applicationId: string) {
  return currentStep(factsOf(await requireApplicationById(applicationId))).slug
}

async function newestCheckOf(applicationId: string) {
  return (await requireApplicationById(applicationId)).identityChecks[0]!
}

/** Started, and shown to Stripe, without our having looked at what came of it. */
async function shown(applicationId: string, what: object) {
  await startIdentityCheck(applicationId)
  const check = await newestCheckOf(applicationId)
  await world.showId(check.vendorSessionId!, what)
  return { ...check, vendorSessionId: check.vendorSessionId! }
}

const jobsFor = (identityCheckId: string) => db().$queryRaw<{ runAt: Date }[]>`
  select run_at as "runAt" from graphile_worker.jobs where key = ${`identity-check:${identityCheckId}`}`

describe('proving that the answers are one’s own', () => {
  it('leads on to review, and keeps nothing of what the ID says', async () => {
    const { applicationId } = await readyToProve(world)
    expect(await stepOf(applicationId)).toBe('identity-check')
    await showId(world, applicationId, passing)
    expect(await stepOf(applicationId)).toBe('review')
    expect(await stateOf(applicationId)).toEqual({ state: 'passed' })
    expect(JSON.stringify(await newestCheckOf(applicationId))).not.toMatch(/ANA|NUNEZ|1987-04/)
  })

  it('is needed before anything is sent', async () => {
    const { applicationId, email } = await readyToProve(world)
    expect((await submitApplication(applicationId)).refused).toBe('unfinished')
    await showId(world, applicationId, { choice: 'unreadable' })
    expect((await submitApplication(applicationId)).refused).toBe('unfinished')
    expect(await world.applicationsOf(email)).toHaveLength(0)
    await showId(world, applicationId, passing)
    expect((await submitApplication(applicationId)).refused).toBeNull()
  })

  it('does not work with somebody else’s ID, however real', async () => {
    const { applicationId } = await readyToProve(world)
    await showId(world, applicationId, { choice: 'somebody-else' })
    expect(await stateOf(applicationId)).toEqual({ state: 'failed', failure: 'someone-else' })
  })

  it('is over with the sending', async () => {
    const { applicationId } = await readyToSend(world)
    await submitApplication(applicationId)
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: 'already-sent' })
  })
})

describe('answers that change', () => {
  const name = { firstName: 'Eva', middleName: '', lastName: 'Núñez' }

  it('undo the proof if they stand on the ID, and no other answer does', async () => {
    const { applicationId } = await readyToSend(world)
    const address = await findAnswer(applicationId, addressStep)
    await saveAnswer(applicationId, addressStep, { ...address!, city: 'Oakland' })
    expect(await stepOf(applicationId)).toBe('review')
    await saveAnswer(applicationId, nameStep, name)
    expect(await stepOf(applicationId)).toBe('identity-check')
    expect((await submitApplication(applicationId)).refused).toBe('unfinished')
  })

  it('leave it when they are saved as they were', async () => {
    const { applicationId } = await readyToSend(world)
    await saveAnswer(applicationId, nameStep, (await findAnswer(applicationId, nameStep))!)
    await saveAnswer(applicationId, birthDateStep, (await findAnswer(applicationId, birthDateStep))!)
    expect(await stepOf(applicationId)).toBe('review')
  })

  it('are compared with the ID that was shown already: another name needs another ID, a mended slip none', async () => {
    const { applicationId } = await readyToSend(world)
    await saveAnswer(applicationId, nameStep, name)
    const looked = await lookAtIdentityCheck(await requireApplicationById(applicationId))
    expect(looked.now).toEqual({ state: 'failed', failure: 'someone-else' })
    await saveAnswer(applicationId, nameStep, { ...name, firstName: 'Ana' })
    expect((await lookAtIdentityCheck(await requireApplicationById(applicationId))).now).toEqual({ state: 'passed' })
  })

  it('are compared with every ID that was shown, not only with the last', async () => {
    const { applicationId } = await readyToSend(world)
    const before = (await findAnswer(applicationId, nameStep))!
    await saveAnswer(applicationId, nameStep, name)
    await showId(world, applicationId, { choice: 'unreadable' })
    await saveAnswer(applicationId, nameStep, before)
    expect((await lookAtIdentityCheck(await requireApplicationById(applicationId))).now).toEqual({ state: 'passed' })
  })

  it('cannot slip in between the comparing and the keeping', async () => {
    const { applicationId } = await readyToProve(world)
    const check = await shown(applicationId, passing)
    const waiting: Promise<unknown>[] = []
    await db().$transaction(async (tx) => {
      await lockApplication(tx, applicationId)
      waiting.push(readIdentityCheck(check.id))
      await expect.poll(countWaitingForALock).toBe(1)
      waiting.push(saveAnswer(applicationId, nameStep, name))
      await expect.poll(countWaitingForALock).toBe(2)
    })
    await Promise.all(waiting)
    expect(await newestCheckOf(applicationId)).toMatchObject({ outcome: 'passed' })
    expect(await stepOf(applicationId)).toBe('identity-check')
    expect((await submitApplication(applicationId)).refused).toBe('unfinished')
  })
})

describe('starting a check', () => {
  it('opens one, however many presses and tabs', async () => {
    const { applicationId } = await readyToProve(world)
    const started = await Promise.all(Array.from({ length: 6 }, () => startIdentityCheck(applicationId)))
    for (const outcome of started) expect(outcome).toMatchObject({ refused: null, value: { url: expect.any(String) } })
    expect(await world.identityChecksOf(applicationId)).toHaveLength(1)
    expect((await requireApplicationById(applicationId)).identityChecks).toHaveLength(1)
  })

  it('goes on with one that was left in the middle', async () => {
    const { applicationId } = await readyToProve(world)
    await showId(world, applicationId, { choice: 'leave' })
    expect(await stateOf(applicationId)).toEqual({ state: 'begun' })
    await showId(world, applicationId, passing)
    expect(await stateOf(applicationId)).toEqual({ state: 'passed' })
    expect(await world.identityChecksOf(applicationId)).toHaveLength(1)
  })

  it('leads to our own screen when there is nothing to do at the vendor', async () => {
    const { applicationId } = await readyToProve(world)
    await shown(applicationId, { choice: 'slow', ...onTheId, seconds: 60 })
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: null, value: { url: null } })
    expect(await stateOf(applicationId)).toEqual({ state: 'checking' })
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: null, value: { url: null } })
    expect(await world.identityChecksOf(applicationId)).toHaveLength(1)
  })

  it.each([
    ['is down', { kind: 'status', status: 503 }],
    ['does not take our key', { kind: 'status', status: 401, body: '{"error":{"type":"invalid_request_error"}}' }],
    ['answers a web page', { kind: 'body', body: '<html>', contentType: 'text/html' }],
    ['opens it and loses the answer', { kind: 'drop-after' }],
  ])('keeps the place when the vendor %s, and opens one in the end', async (_, fault) => {
    const { applicationId } = await readyToProve(world)
    await world.breakdown({ match: opening, ...fault })
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: 'vendor-unavailable' })
    expect(await stateOf(applicationId)).toEqual({ state: 'before' })
    await world.repair()
    await showId(world, applicationId, passing)
    expect(await stateOf(applicationId)).toEqual({ state: 'passed' })
    expect(await world.identityChecksOf(applicationId)).toHaveLength(1)
    expect((await requireApplicationById(applicationId)).identityChecks).toHaveLength(1)
  })

  it('begins anew when the vendor no longer knows the check', async () => {
    const { applicationId } = await readyToProve(world)
    await showId(world, applicationId, { choice: 'leave' })
    const body = '{"error":{"type":"invalid_request_error","code":"resource_missing"}}'
    await world.breakdown({ match: { method: 'GET', path: '^/v1/' }, kind: 'status', status: 404, body, count: 1 })
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: null, value: { url: null } })
    expect(await stateOf(applicationId)).toEqual({ state: 'cancelled' })
    await showId(world, applicationId, passing)
    expect(await stateOf(applicationId)).toEqual({ state: 'passed' })
  })

  it('asks under a new key after the vendor has refused the old one', async () => {
    const { applicationId } = await readyToProve(world)
    const body = '{"error":{"type":"idempotency_error"}}'
    await world.breakdown({ match: opening, kind: 'status', status: 400, body, count: 1 })
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: 'vendor-unavailable' })
    await showId(world, applicationId, passing)
    expect((await requireApplicationById(applicationId)).identityChecks).toHaveLength(2)
  })

  it('ends for a day after several tries, and says when it goes on', async () => {
    const { applicationId } = await readyToProve(world)
    const { perDayMax, dayMs } = identityCheckPolicy
    for (let tries = 0; tries < perDayMax; tries += 1) await showId(world, applicationId, { choice: 'other-face' })
    expect(await startIdentityCheck(applicationId)).toEqual({ refused: 'too-many-checks' })
    const { identityChecks } = await requireApplicationById(applicationId)
    const againAt = new Date(identityChecks.at(-1)!.startedAt.getTime() + dayMs)
    expect(await stateOf(applicationId)).toEqual({ state: 'too-many', failure: 'face-differs', againAt })

    await db().identityCheck.updateMany({ where: { applicationId }, data: { startedAt: new Date(Date.now() - dayMs) } })
    expect(await stateOf(applicationId)).toEqual({ state: 'failed', failure: 'face-differs' })
    await showId(world, applicationId, passing)
    expect(await stateOf(applicationId)).toEqual({ state: 'passed' })
  })
})

describe('news of a check', () => {
  it('is read at the vendor by whoever looks, so that a lost webhook loses nothing', async () => {
    const { applicationId } = await readyToProve(world)
    await shown(applicationId, passing)
    const looked = await lookAtIdentityCheck(await requireApplicationById(applicationId))
    expect(looked).toEqual({ now: { state: 'passed' }, isVendorSilent: false })
  })

  it('is not there while the vendor does not answer, and that is said', async () => {
    const { applicationId } = await readyToProve(world)
    await shown(applicationId, passing)
    await world.breakdown({ match: stripe, kind: 'status', status: 503 })
    const looked = await lookAtIdentityCheck(await requireApplicationById(applicationId))
    expect(looked).toEqual({ now: { state: 'begun' }, isVendorSilent: true })
  })

  it('is read at once when a webhook hints at it, and planned once however often it does', async () => {
    const { applicationId } = await readyToProve(world)
    const { id, vendorSessionId } = await shown(applicationId, passing)
    await readIdentityCheckNow(vendorSessionId)
    await readIdentityCheckNow(vendorSessionId)
    await readIdentityCheckNow('vs_of_nobody')
    const jobs = await jobsFor(id)
    expect(jobs).toHaveLength(1)
    expect(jobs[0]!.runAt.getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('is asked for again and again while the vendor is still checking', async () => {
    const { applicationId } = await readyToProve(world)
    const { id } = await shown(applicationId, { choice: 'slow', ...onTheId, seconds: 60 })
    await readIdentityCheck(id)
    expect(await jobsFor(id)).toHaveLength(1)
    await readIdentityCheck(id)
    expect(await jobsFor(id)).toHaveLength(1)
  })

  it('that was read before what we know changes nothing', async () => {
    const { applicationId } = await readyToProve(world)
    const { id } = await shown(applicationId, passing)
    await readIdentityCheck(id)
    const { outcomeAt } = await newestCheckOf(applicationId)
    await recordIdentityReading(id, { outcome: 'checking' })
    await recordIdentityReading(id, { outcome: 'failed', failure: 'face-unclear' })
    await recordIdentityReading(id, { outcome: 'waiting', url: '' })
    await readIdentityCheck(id)
    expect(await newestCheckOf(applicationId)).toMatchObject({ outcome: 'passed', failure: null, outcomeAt })
  })

  it('may be good after it was bad: the vendor lets people try again on its own page', async () => {
    const { applicationId } = await readyToProve(world)
    await showId(world, applicationId, { choice: 'unreadable' })
    const { vendorSessionId } = await newestCheckOf(applicationId)
    await world.showId(vendorSessionId!, passing)
    expect((await lookAtIdentityCheck(await requireApplicationById(applicationId))).now).toEqual({ state: 'passed' })
  })

  it('of one that was called off is final, and another may be begun', async () => {
    const { applicationId } = await readyToProve(world)
    await showId(world, applicationId, { choice: 'cancel' })
    expect(await stateOf(applicationId)).toEqual({ state: 'cancelled' })
    await showId(world, applicationId, passing)
    expect(await stateOf(applicationId)).toEqual({ state: 'passed' })
  })
})
