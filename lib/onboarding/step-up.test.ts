import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { sessionPolicy } from '../domain/session'
import { changePhone } from './change-phone'
import { confirmPhoneCode } from './confirm-phone-code'
import { confirmSignInCode } from './confirm-sign-in-code'
import { confirmStepUpCode } from './confirm-step-up-code'
import { sendPhoneCode } from './send-phone-code'
import { sendStepUpCode } from './send-step-up-code'
import { findLiveSession, type LiveSession } from './session'
import { findOpenStepUp, findStepUp } from './step-up'
import { codeFor, newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
let phones = 1000

async function sittingOf(applicantId: string): Promise<LiveSession> {
  const { id } = await db().session.create({ data: { applicantId } })
  return (await findLiveSession(id, { isSeen: false }))!
}

/** Somebody signed in who has proved a phone. */
async function somebody() {
  const email = newAddress()
  const { applicantId } = await signIn(world, email)
  const phone = `+1415556${(phones += 1)}`
  await sendPhoneCode(applicantId, phone, 'en', origin)
  await confirmPhoneCode(applicantId, await codeFor(world, phone))
  return { email, phone, applicantId, session: await sittingOf(applicantId) }
}

const again = async ({ id }: LiveSession) => (await findLiveSession(id, { isSeen: false }))!
const send = (session: LiveSession, way: 'phone' | 'email') => sendStepUpCode(session, way, 'en', origin)

describe('one more code', () => {
  it('confirms this sitting, for five minutes, and no other of the same person', async () => {
    const { applicantId, phone, session } = await somebody()
    const other = await sittingOf(applicantId)
    expect((await findStepUp(session, 'account-number')).endsAt).toBeNull()

    expect((await send(session, 'phone')).refused).toBeNull()
    const code = await codeFor(world, phone)
    expect((await confirmStepUpCode(other.id, ['phone'], code)).refused).toBe('challenge-unknown')
    expect((await confirmStepUpCode(session.id, ['phone'], code)).refused).toBeNull()
    expect((await confirmStepUpCode(session.id, ['phone'], code)).refused).toBe('challenge-unknown')
    expect((await findStepUp(await again(session), 'account-number')).endsAt).not.toBeNull()
    expect((await findStepUp(await again(other), 'account-number')).endsAt).toBeNull()

    const steppedUpAt = new Date(Date.now() - sessionPolicy.stepUpMs)
    await db().session.update({ where: { id: session.id }, data: { steppedUpAt } })
    expect((await findStepUp(await again(session), 'account-number')).endsAt).toBeNull()
  })

  it('is no code to sign in with, or to prove a phone with, and the other way round', async () => {
    const { applicantId, phone, session } = await somebody()
    await send(session, 'phone')
    const code = await codeFor(world, phone)
    const challenge = (await findOpenStepUp(session.id, ['phone']))!
    expect((await confirmSignInCode(challenge.id, code)).refused).toBe('challenge-unknown')
    expect((await confirmPhoneCode(applicantId, code)).refused).toBe('challenge-unknown')

    await sendPhoneCode(applicantId, `+1415557${(phones += 1)}`, 'en', origin)
    const forPhone = await codeFor(world, `+1415557${phones}`)
    expect((await confirmStepUpCode(session.id, ['phone'], forPhone)).refused).toMatch(/code-wrong|null/)
  })

  it('by e-mail does not show an account number to whoever has a phone', async () => {
    const { email, session } = await somebody()
    await send(session, 'email')
    const code = await codeFor(world, email)
    const { ways } = await findStepUp(session, 'account-number')
    expect((await confirmStepUpCode(session.id, ways, code)).refused).toBe('challenge-unknown')
    expect((await confirmStepUpCode(session.id, ['phone', 'email'], code)).refused).toBeNull()
    expect((await findStepUp(await again(session), 'account-number')).endsAt).toBeNull()
    expect((await findStepUp(await again(session), 'phone')).endsAt).not.toBeNull()
  })

  it('comes before a proved phone is changed, and not before the first one is given', async () => {
    const newcomer = await signIn(world, newAddress())
    const fresh = await sittingOf(newcomer.applicantId)
    expect((await changePhone(fresh, `+1415558${(phones += 1)}`, 'en', origin)).refused).toBeNull()

    const { phone, session } = await somebody()
    const wanted = `+1415558${(phones += 1)}`
    expect((await changePhone(session, wanted, 'en', origin)).refused).toBe('step-up-needed')
    expect(await world.messagesTo(wanted)).toEqual([])
    await send(session, 'phone')
    await confirmStepUpCode(session.id, ['phone'], await codeFor(world, phone))
    expect((await changePhone(await again(session), wanted, 'en', origin)).refused).toBeNull()
  })

  it('goes to nothing but what the person has proved', async () => {
    const { applicantId } = await signIn(world, newAddress())
    const session = await sittingOf(applicantId)
    expect((await findStepUp(session, 'account-number')).ways).toEqual(['email'])
    await send(session, 'phone')
    expect((await findOpenStepUp(session.id, ['phone', 'email']))!.purpose).toBe('STEP_UP_BY_EMAIL')
  })
})
