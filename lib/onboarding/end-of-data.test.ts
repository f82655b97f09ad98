import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { letterWords } from '../words/emails'
import { brand } from '../domain/brand'
import { db } from '../db/prisma'
import { nameStep } from '../domain/steps/name'
import { endData } from '../upkeep/end-data'
import { tasks } from '../upkeep/tasks'
import { open } from '../vault/seal'
import { emailOf, phoneOf } from './applicant'
import { findDeviceKey, requireDeviceKey } from './device-key'
import { followApplication } from './follow-application'
import { saveAnswer } from './save-answer'
import { sealedColumns } from './sealed-columns'
import { sendSignInCode } from './send-sign-in-code'
import { submitApplication } from './submit-application'
import { answerEverything, newAddress, origin, readyToSend, signIn } from './test-applicant'
import { letDaysPass } from './test-time'
import { testWorld } from './test-world'

const world = testWorld()
beforeEach(() => db().$executeRaw`delete from graphile_worker._private_jobs`)

async function decided(status: 'APPROVED' | 'REJECTED', number?: string) {
  const one = await readyToSend(world, number)
  await requireDeviceKey(one.applicationId)
  await submitApplication(one.applicationId)
  const [atJiko] = await world.applicationsOf(one.email)
  await world.decide(atJiko!.id, status)
  await followApplication(one.applicationId, 'POLL')
  await db().$executeRaw`delete from graphile_worker._private_jobs where key like 'tell:%'`
  return one
}

const read = (id: string) =>
  db().application.findUniqueOrThrow({ where: { id }, include: { applicant: true, agreements: true, answers: true, dataKey: true, statuses: true, documents: true } })
const isThere = async (id: string) => (await db().application.count({ where: { id } })) === 1

describe('what somebody has applied with', () => {
  it.each(['APPROVED', 'REJECTED'] as const)('stays for 30 days after %s, and then is gone', async (status) => {
    const { applicationId } = await decided(status)
    const sealed = await db().answer.findFirstOrThrow({ where: { applicationId, step: 'name' } })
    await letDaysPass(29)
    await endData()
    expect((await read(applicationId)).answers).toHaveLength(4)

    await letDaysPass(1)
    await endData()
    const after = await read(applicationId)
    expect(after).toMatchObject({ answers: [], deviceKeySealed: null, identificationLast4: null, jikoStatus: status })
    expect(after.agreements.map(({ acceptedFromSealed }) => acceptedFromSealed)).toEqual([null])
    expect(after.dataKey).toMatchObject({ wrapped: null, wrappedBy: null, destroyedAt: expect.any(Date) })
    const place = { table: 'Answer', column: 'answerSealed', row: `${applicationId}/name` }
    await expect(open(sealed.answerSealed, place)).rejects.toThrow('its key is gone')
    expect(await findDeviceKey(applicationId)).toBeNull()
  })

  it('leaves the times, the statuses and the consent as they were', async () => {
    const { applicationId } = await decided('APPROVED')
    await letDaysPass(31)
    const before = await read(applicationId)
    await endData()
    const after = await read(applicationId)
    const { sentAt, acknowledgedAt, statusRecordedAt, customerId, jikoApplicationId, statuses } = before
    expect(after).toMatchObject({ sentAt, acknowledgedAt, statusRecordedAt, customerId, jikoApplicationId, statuses })
    expect(after.agreements[0]).toMatchObject({ acceptedAt: before.agreements[0]!.acceptedAt, acceptedLanguage: 'en' })
  })

  it('goes without the ways to reach a customer, who still signs in; somebody declined is not written to any more', async () => {
    const [customer, declined] = [await decided('APPROVED'), await decided('REJECTED')]
    await letDaysPass(31)
    await endData()
    const { applicant } = await read(customer.applicationId)
    expect([await emailOf(applicant), await phoneOf(applicant)]).toEqual([customer.email, customer.phone])
    expect(await signIn(world, customer.email)).toMatchObject({ applicationId: customer.applicationId })

    const gone = (await read(declined.applicationId)).applicant
    expect(gone).toMatchObject({ emailSealed: null, phoneSealed: null })
    expect(await signIn(world, declined.email)).toMatchObject({ applicationId: declined.applicationId })
    expect((await read(declined.applicationId)).applicant).toMatchObject({ emailSealed: null, phoneSealed: null })
  })

  it('stays as long as Jiko has not decided', async () => {
    const { applicationId } = await readyToSend(world)
    await submitApplication(applicationId)
    await letDaysPass(400)
    await endData()
    expect((await read(applicationId)).answers).toHaveLength(4)
  })
})

describe('an unfinished application', () => {
  async function unfinished() {
    const email = newAddress()
    const ids = await signIn(world, email)
    await answerEverything(ids.applicationId, '412345678')
    return { ...ids, email }
  }
  const { subject } = letterWords.en.letters.unfinished(brand.name)
  const lettersTo = async (email: string) => (await world.messagesTo(email)).filter((message) => message.subject === subject)
  const writeLetters = async (applicationId: string) => tasks['tell-unfinished']!({ applicationId })
  const plannedLetters = () => db().$queryRaw<unknown[]>`select 1 from graphile_worker.jobs where task_identifier = 'tell-unfinished'`

  it('is written about after 23 days, once, with the day on which it goes, and is gone after 30', async () => {
    const one = await unfinished()
    await letDaysPass(22)
    await endData()
    expect(await plannedLetters()).toHaveLength(0)

    await letDaysPass(1)
    await Promise.all([endData(), endData()])
    await endData()
    expect(await plannedLetters()).toHaveLength(1)
    await writeLetters(one.applicationId)
    const [letter] = await lettersTo(one.email)
    expect(letter!.text).toContain('Hello Ana María')
    const inSevenDays = new Date(Date.now() + 7 * 24 * 60 * 60_000)
    expect(letter!.text).toContain(`until ${inSevenDays.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })}`)

    await letDaysPass(6)
    await endData()
    expect(await isThere(one.applicationId)).toBe(true)
    expect(await lettersTo(one.email)).toHaveLength(1)
    await letDaysPass(1)
    await endData()
    expect(await db().applicant.count({ where: { id: one.applicantId } })).toBe(0)
    expect(await db().dataKey.count({ where: { name: { endsWith: one.applicationId } } })).toBe(0)
  })

  it.each([
    ['an answer', ({ applicationId }: { applicationId: string }) => saveAnswer(applicationId, nameStep, { firstName: 'Ana', middleName: '', lastName: 'Soto' })],
    ['coming back', ({ email }: { email: string }) => signIn(world, email)],
  ])('has its time again after %s', async (_, change) => {
    const one = await unfinished()
    await letDaysPass(29)
    await change(one)
    await letDaysPass(29)
    await endData()
    expect(await isThere(one.applicationId)).toBe(true)
    await letDaysPass(1)
    await endData()
    expect(await isThere(one.applicationId)).toBe(false)
  })

  it('is not written about when its person came back before the letter went', async () => {
    const one = await unfinished()
    await letDaysPass(24)
    await endData()
    await signIn(world, one.email)
    await writeLetters(one.applicationId)
    expect(await lettersTo(one.email)).toHaveLength(0)
  })

  it('stays when it is sent in the moment in which it would go', async () => {
    const one = await readyToSend(world)
    await letDaysPass(31)
    await submitApplication(one.applicationId)
    await endData()
    expect(await isThere(one.applicationId)).toBe(true)
  })
})

describe('an address of somebody who never came', () => {
  it('is forgotten after a day', async () => {
    const email = newAddress()
    const sent = await sendSignInCode(email, 'en', { ...origin, ip: randomUUID() })
    if (sent.refused !== null) throw new Error(sent.refused)
    await endData()
    expect(await db().challenge.count({ where: { id: sent.value.challengeId } })).toBe(1)
    await letDaysPass(1)
    await endData()
    expect(await db().challenge.count({ where: { id: sent.value.challengeId } })).toBe(0)
  })
})

describe('the list of sealed columns', () => {
  it('has every one that the store has', async () => {
    const inStore = await db().$queryRaw<{ name: string }[]>`
      select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name like '%Sealed' order by 1`
    expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(inStore.map(({ name }) => name))
  })
})
