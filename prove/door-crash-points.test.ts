import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/prisma'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { phoneOf } from '@/lib/onboarding/applicant'
import { requireApplicationById } from '@/lib/onboarding/application'
import { confirmPhoneCode } from '@/lib/onboarding/confirm-phone-code'
import { confirmSignInCode } from '@/lib/onboarding/confirm-sign-in-code'
import { lookAtIdentityCheck } from '@/lib/onboarding/look-at-identity-check'
import { readIdentityCheck } from '@/lib/onboarding/read-identity-check'
import { findOpenPhoneChallenge, sendPhoneCode, sendPhoneCodeAgain } from '@/lib/onboarding/send-phone-code'
import { sendSignInCode } from '@/lib/onboarding/send-sign-in-code'
import { startIdentityCheck } from '@/lib/onboarding/start-identity-check'
import { codeFor, newAddress, onTheId, origin, readyToProve, signIn } from '@/lib/onboarding/test-applicant'
import { testWorld } from '@/lib/onboarding/test-world'
import { digest } from '@/lib/vault/digest'
import { deathsIn } from './deaths'
import { startLife } from './life'
import { settle } from './settle'

const world = testWorld({ CODE_SENDS_PER_IP_PER_HOUR_MAX: '1000000', TEXTS_PER_PREFIX_PER_DAY_MAX: '1000000' })
let pool: Pool
beforeAll(() => {
  pool = openQueueConnections()
})
afterAll(() => pool.end())

/**
 * Something that somebody does on the way in, and how they go on who saw no answer: as anybody would, with what is
 * on the screen and in the mailbox. `goOn` answers what is wrong in the end.
 */
type Way = { act: () => Promise<unknown>; goOn: () => Promise<string[]> }

let phones = 1000
const nextPhone = () => `+1415777${(phones += 1)}`

async function askingForASignInCode(): Promise<Way> {
  const email = newAddress()
  return { act: () => sendSignInCode(email, 'en', origin), goOn: async () => [...(await tooMany(email, 2)), ...(await signsIn(email))] }
}

async function typingASignInCode(): Promise<Way> {
  const email = newAddress()
  const sent = await sendSignInCode(email, 'en', origin)
  if (sent.refused !== null) throw new Error(sent.refused)
  const type = async () => confirmSignInCode(sent.value.challengeId, await codeFor(world, email))
  return {
    act: type,
    async goOn() {
      const again = await type()
      if (again.refused === null) return whoIs(email)
      return again.refused === 'code-used' ? signsIn(email) : [`the right code was refused: ${again.refused}`]
    },
  }
}

async function askingForAPhoneCode(): Promise<Way> {
  const { applicantId } = await signIn(world, newAddress())
  const phone = nextPhone()
  const ask = () => sendPhoneCode(applicantId, phone, 'en', origin)
  return {
    act: ask,
    async goOn() {
      if (!(await findOpenPhoneChallenge(applicantId))) await ask()
      return [...(await tooMany(phone, 2)), ...(await provesPhone(applicantId, phone))]
    },
  }
}

async function askingForAnotherPhoneCode(): Promise<Way> {
  const { applicantId } = await signIn(world, newAddress())
  const phone = nextPhone()
  await sendPhoneCode(applicantId, phone, 'en', origin)
  const { id } = (await findOpenPhoneChallenge(applicantId))!
  const challenge = await db().challenge.update({ where: { id }, data: { sentAt: new Date(Date.now() - 5 * 60_000) } })
  const ask = () => sendPhoneCodeAgain(challenge, 'text', 'en', origin)
  return { act: ask, goOn: async () => [...(await tooMany(phone, 3)), ...(await provesPhone(applicantId, phone))] }
}

async function typingAPhoneCode(): Promise<Way> {
  const { applicantId } = await signIn(world, newAddress())
  const phone = nextPhone()
  await sendPhoneCode(applicantId, phone, 'en', origin)
  const act = async () => confirmPhoneCode(applicantId, await codeFor(world, phone))
  return { act, goOn: () => provesPhone(applicantId, phone) }
}

async function beginningToProve(): Promise<Way> {
  const { applicationId } = await readyToProve(world)
  const begin = () => startIdentityCheck(applicationId)
  return {
    act: begin,
    async goOn() {
      const again = await begin()
      if (again.refused !== null || !again.value.url) return [`led nowhere: ${again.refused}`]
      const checks = await world.identityChecksOf(applicationId)
      if (checks.length !== 1) return [`${checks.length} checks were opened`]
      return passes(applicationId, checks[0]!.id)
    },
  }
}

async function hearingOfAProof(): Promise<Way> {
  const { applicationId } = await readyToProve(world)
  await startIdentityCheck(applicationId)
  const { id, vendorSessionId } = (await requireApplicationById(applicationId)).identityChecks[0]!
  await world.showId(vendorSessionId!, { choice: 'pass', ...onTheId })
  return { act: () => readIdentityCheck(id), goOn: () => passes(applicationId, vendorSessionId!) }
}

/** Asks for a code, takes the newest one that came, and is in: one person with one application. */
async function signsIn(email: string): Promise<string[]> {
  const sent = await sendSignInCode(email, 'en', { ...origin, ip: randomUUID() })
  if (sent.refused !== null) return [`no code could be sent: ${sent.refused}`]
  const confirmed = await confirmSignInCode(sent.value.challengeId, await codeFor(world, email))
  return confirmed.refused === null ? whoIs(email) : [`the newest code was refused: ${confirmed.refused}`]
}

async function whoIs(email: string): Promise<string[]> {
  const emailDigest = await digest('address', email)
  const applications = await db().application.count({ where: { applicant: { emailDigest } } })
  const unfinished = await db().challenge.count({ where: { purpose: 'SIGN_IN', codeSealed: { not: null } } })
  return [
    ...(applications === 1 ? [] : [`somebody has ${applications} applications`]),
    ...(unfinished === 0 ? [] : [`${unfinished} codes are still to be sent`]),
  ]
}

/** Types the newest code that came to the phone, unless the number is proved already. */
async function provesPhone(applicantId: string, phone: string): Promise<string[]> {
  const before = await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })
  if (!before.phoneProvedAt) {
    const confirmed = await confirmPhoneCode(applicantId, await codeFor(world, phone))
    if (confirmed.refused !== null) return [`the newest code was refused: ${confirmed.refused}`]
  }
  const after = await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })
  return (await phoneOf(after)) === phone && after.phoneProvedAt ? [] : ['the number is not proved']
}

async function passes(applicationId: string, vendorSessionId: string): Promise<string[]> {
  await world.showId(vendorSessionId, { choice: 'pass', ...onTheId })
  const { now } = await lookAtIdentityCheck(await requireApplicationById(applicationId))
  return now.state === 'passed' ? [] : [`the proof is ${now.state}`]
}

async function tooMany(address: string, messagesMax: number): Promise<string[]> {
  const { length } = await world.messagesTo(address)
  return length > messagesMax ? [`${length} codes went out`] : []
}

const ways: [string, () => Promise<Way>][] = [
  ['a sign-in code is asked for', askingForASignInCode],
  ['a sign-in code is typed', typingASignInCode],
  ['a phone code is asked for', askingForAPhoneCode],
  ['another phone code is asked for', askingForAnotherPhoneCode],
  ['a phone code is typed', typingAPhoneCode],
  ['a proof of identity is begun', beginningToProve],
  ['a proof of identity is heard of', hearingOfAProof],
]

describe('a process that is killed at any await', () => {
  it.each(ways)('while %s leaves nobody outside', async (_, prepare) => {
    const whole = startLife()
    await whole.does((await prepare()).act)
    const deaths = deathsIn(whole.reached())
    expect(deaths.length).toBeGreaterThan(5)

    const wrong: string[] = []
    for (const diesAt of deaths) {
      const { act, goOn } = await prepare()
      const life = startLife(diesAt)
      await life.does(act)
      const { left } = await settle(pool)
      wrong.push(...[...(await goOn()), ...left.map((name) => `${name} is left`)].map((what) => `${life.place()}: ${what}`))
    }
    expect(wrong).toEqual([])
  })
})
