import { db } from '../db/prisma'
import type { Challenge } from '../db/generated/client'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { TextsUnavailable, type NumberRefusal } from '../messages/texts'
import { sendAgain, startChallenge, type Deliver, type Origin, type SendRefusal } from './challenge'
import { callWithCode, textCode } from './tell-phone'

export type PhoneCodeRefusal = SendRefusal | NumberRefusal | 'texts-unavailable'
export type Channel = 'text' | 'call'

/** Texts a code to a new number. Whatever number was proved before no longer counts. */
export async function sendPhoneCode(
  applicantId: string,
  phone: string,
  language: Language,
  origin: Origin,
): Promise<Outcome<PhoneCodeRefusal>> {
  const started = await startChallenge(
    { purpose: 'PHONE', address: phone, applicantId, language, origin },
    by('text', language),
  )
  if (started.refused !== null) return started
  await db().applicant.update({ where: { id: applicantId }, data: { phoneSealed: null, phoneProvedAt: null } })
  return accept()
}

/** Sends the code again, as a text or read out in a call for those whom texts do not reach. */
export async function sendPhoneCodeAgain(
  challenge: Challenge,
  channel: Channel,
  language: Language,
  origin: Origin,
): Promise<Outcome<PhoneCodeRefusal>> {
  return sendAgain(challenge, origin, by(channel, language))
}

/** The number that is being proved: the newest one a code went to, unless that code has been used. */
export async function findOpenPhoneChallenge(applicantId: string): Promise<Challenge | null> {
  const newest = await db().challenge.findFirst({
    where: { applicantId, purpose: 'PHONE' },
    orderBy: { startedAt: 'desc' },
  })
  return newest && newest.usedAt === null ? newest : null
}

function by(channel: Channel, language: Language): Deliver<NumberRefusal | 'texts-unavailable'> {
  const carry = channel === 'text' ? textCode : callWithCode
  return async (phone, code) => {
    try {
      return await carry(phone, code, language)
    } catch (error) {
      if (error instanceof TextsUnavailable) return refuse('texts-unavailable')
      throw error
    }
  }
}
