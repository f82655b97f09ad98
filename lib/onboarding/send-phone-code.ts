import { db } from '../db/prisma'
import type { Challenge } from '../db/generated/client'
import type { Language } from '../domain/language'
import { accept, type Outcome } from '../domain/outcome'
import { startChallenge, type Origin, type SendRefusal } from './challenge'
import { byCall, byText, type PhoneUndelivered } from './code-carriers'
import { sendAgain } from './send-again'

export type PhoneCodeRefusal = SendRefusal | PhoneUndelivered
export type Channel = 'text' | 'call'

/** Texts a code to a new number. Whatever number was proved before no longer counts. */
export async function sendPhoneCode(
  applicantId: string,
  phone: string,
  language: Language,
  origin: Origin,
): Promise<Outcome<PhoneCodeRefusal>> {
  const started = await startChallenge({ purpose: 'PHONE', address: phone, applicantId, language, origin }, byText)
  return started.refused === null ? accept() : started
}

/** Sends the code again, as a text or read out in a call for those whom texts do not reach. */
export async function sendPhoneCodeAgain(
  challenge: Challenge,
  channel: Channel,
  language: Language,
  origin: Origin,
): Promise<Outcome<PhoneCodeRefusal>> {
  return sendAgain(challenge, channel === 'text' ? byText : byCall, language, origin)
}

/** The number that is being proved: the newest one a code went to, unless that code has been used. */
export async function findOpenPhoneChallenge(applicantId: string): Promise<Challenge | null> {
  const newest = await db().challenge.findFirst({
    where: { applicantId, purpose: 'PHONE' },
    orderBy: { startedAt: 'desc' },
  })
  return newest && newest.usedAt === null ? newest : null
}
