import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { currentStep } from '../domain/journey'
import { factsOf, requireApplicationById } from './application'
import { deliverApplication } from './deliver-application'
import { submitApplication } from './submit-application'
import { agree, readyToSend, signIn, newAddress } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(() => world.repair())

const creating = { method: 'POST', path: '^/api/v1/applications/$' }
const applying = { method: 'POST', path: '/apply/$' }

describe('sending an application', () => {
  it('creates it at Jiko, applies, and erases the number but for its last four', async () => {
    const { applicationId, email } = await readyToSend(world)
    expect((await submitApplication(applicationId)).refused).toBeNull()

    const [atJiko] = await world.applicationsOf(email)
    expect(atJiko).toMatchObject({ status: 'SUBMITTED', identificationPrefix: '412' })
    const application = await requireApplicationById(applicationId)
    expect(application).toMatchObject({ jikoApplicationId: atJiko!.id, identificationLast4: '5678', jikoStatus: 'SUBMITTED' })
    expect(application.identificationErasedAt).not.toBeNull()
    expect(application.answers.map(({ step }) => step)).not.toContain('identification')
  })

  it('sends once, however many presses and tabs', async () => {
    const { applicationId, email } = await readyToSend(world)
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => submitApplication(applicationId)))
    await submitApplication(applicationId)
    expect(outcomes.every(({ refused }) => refused === null)).toBe(true)
    const atJiko = await world.applicationsOf(email)
    expect(atJiko).toHaveLength(1)
    expect(atJiko[0]!.timesApplied).toHaveLength(1)
  })

  it('goes back to consent when Jiko has published newer agreements', async () => {
    const { applicantId, applicationId, email } = await readyToSend(world)
    await world.publishAgreements()
    expect((await submitApplication(applicationId)).refused).toBe('newer-agreements')
    expect(currentStep(factsOf(await requireApplicationById(applicationId))).slug).toBe('agreements')
    expect(await world.applicationsOf(email)).toHaveLength(0)

    await agree(applicantId, applicationId)
    expect((await submitApplication(applicationId)).refused).toBeNull()
  })

  it('refuses what is not finished', async () => {
    const { applicationId } = await signIn(world, newAddress())
    expect((await submitApplication(applicationId)).refused).toBe('unfinished')
  })

  it('sends nothing while Jiko cannot say which agreements are current', async () => {
    const { applicationId } = await readyToSend(world)
    await world.breakdown({ match: { path: '/agreements/$' }, kind: 'status' })
    expect((await submitApplication(applicationId)).refused).toBe('jiko-unavailable')
    expect((await requireApplicationById(applicationId)).sentAt).toBeNull()
  })

  it.each([
    ['is down', { kind: 'status', status: 503 }],
    ['cuts the line', { kind: 'reset' }],
    ['takes it and loses the answer', { kind: 'drop-after' }],
    ['answers nonsense', { kind: 'body', status: 201, body: '<html>', contentType: 'text/html' }],
  ])('survives that Jiko %s at either call, and opens one application', async (_, fault) => {
    const { applicationId, email } = await readyToSend(world)
    await world.breakdown({ match: creating, ...fault, count: 1 })
    await world.breakdown({ match: applying, ...fault, count: 1 })

    expect((await submitApplication(applicationId)).refused).toBeNull()
    await deliverApplication(applicationId).catch(() => undefined)
    await deliverApplication(applicationId)

    const atJiko = await world.applicationsOf(email)
    expect(atJiko).toHaveLength(1)
    expect(atJiko[0]!.timesApplied).toHaveLength(1)
    expect((await requireApplicationById(applicationId)).jikoStatus).toBe('SUBMITTED')
  })

  it('opens the answer again that Jiko would not take, and sends anew under a new key', async () => {
    const { applicationId, email } = await readyToSend(world)
    const detail = [{ loc: ['body', 'address', 'postal_code'], msg: 'No', type: 'value_error' }]
    await world.breakdown({ match: creating, kind: 'body', status: 422, body: JSON.stringify({ detail }), count: 1 })
    await submitApplication(applicationId)

    const refused = await requireApplicationById(applicationId)
    expect(refused).toMatchObject({ sentAt: null, createKey: null })
    expect(currentStep(factsOf(refused)).slug).toBe('address')

    await db().answer.updateMany({ where: { applicationId, step: 'address' }, data: { refusedAt: null } })
    expect((await submitApplication(applicationId)).refused).toBeNull()
    expect(await world.applicationsOf(email)).toHaveLength(1)
  })
})
