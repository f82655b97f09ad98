import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { seal } from '../vault/seal'
import { codePlace } from './challenge-seals'
import { byText } from './code-carriers'
import { confirmPhoneCode } from './confirm-phone-code'
import { deliverCode } from './deliver-code'
import { sendPhoneCode } from './send-phone-code'
import { submitApplication } from './submit-application'
import { codeFor, newAddress, origin, readyToSend, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()

/** A code was asked for, and the process died before it went out: the queue will carry it. */
async function askAndDie(applicantId: string, phone: string): Promise<string> {
  await sendPhoneCode(applicantId, phone, 'en', origin)
  const { id } = await db().challenge.findFirstOrThrow({ where: { applicantId }, orderBy: { startedAt: 'desc' } })
  const codeSealed = await seal(await codeFor(world, phone), codePlace(id), { applicantId })
  await db().challenge.update({ where: { id }, data: { codeSealed } })
  return id
}

describe('a code that goes out late, for a process that died', () => {
  it('leaves a number alone that was proved meanwhile', async () => {
    const { applicantId } = await signIn(world, newAddress())
    const late = await askAndDie(applicantId, '+14155550901')
    await sendPhoneCode(applicantId, '+14155550902', 'en', origin)
    await confirmPhoneCode(applicantId, await codeFor(world, '+14155550902'))

    await deliverCode(late, byText)
    expect((await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })).phoneProvedAt).not.toBeNull()
  })

  it('leaves an application alone that was sent meanwhile', async () => {
    const { applicantId, applicationId } = await readyToSend(world)
    const before = await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })
    const late = await askAndDie(applicantId, '+14155550903')
    const { phoneSealed, phoneProvedAt } = before
    await db().applicant.update({ where: { id: applicantId }, data: { phoneSealed, phoneProvedAt } })
    expect((await submitApplication(applicationId)).refused).toBeNull()

    await deliverCode(late, byText)
    expect((await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })).phoneProvedAt).toEqual(phoneProvedAt)
  })

  it('takes the proof of another number from somebody who has not moved on', async () => {
    const { applicantId } = await readyToSend(world)
    await deliverCode(await askAndDie(applicantId, '+14155550904'), byText)
    expect((await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })).phoneProvedAt).toBeNull()
  })
})
