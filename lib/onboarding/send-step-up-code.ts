import { db } from '../db/prisma'
import type { Challenge } from '../db/generated/client'
import type { Language } from '../domain/language'
import { accept, type Outcome } from '../domain/outcome'
import type { StepUpBy } from '../domain/step-up'
import { phoneOf, requireEmailOf } from './applicant'
import { startChallenge, type Origin } from './challenge'
import { byCall, byMail, byText, type CodeCarrier } from './code-carriers'
import { sendAgain } from './send-again'
import type { MailCodeRefusal } from './send-sign-in-code'
import type { Channel, PhoneCodeRefusal } from './send-phone-code'
import type { LiveSession } from './session'
import { stepUpPurposes, wayOf } from './step-up'

export type StepUpCodeRefusal = MailCodeRefusal | PhoneCodeRefusal

/** Sends a code by which somebody signed in confirms that it is them, to an address that they have proved. */
export async function sendStepUpCode(
  { id: sessionId, applicantId }: LiveSession,
  way: StepUpBy,
  language: Language,
  origin: Origin,
): Promise<Outcome<StepUpCodeRefusal>> {
  const applicant = await db().applicant.findUniqueOrThrow({ where: { id: applicantId } })
  const phone = way === 'phone' ? await phoneOf(applicant) : null
  const proved = phone
    ? { purpose: stepUpPurposes.phone, address: phone, askerProvedAt: applicant.phoneProvedAt }
    : { purpose: stepUpPurposes.email, address: await requireEmailOf(applicant), askerProvedAt: applicant.emailProvedAt }
  const carrier: CodeCarrier<StepUpCodeRefusal> = phone ? byText : byMail
  const started = await startChallenge({ ...proved, applicantId, sessionId, language, origin }, carrier)
  return started.refused === null ? accept() : started
}

/** Sends it again the way it went; to a phone as a text or in a call. */
export async function sendStepUpCodeAgain(
  challenge: Challenge,
  channel: Channel,
  language: Language,
  origin: Origin,
): Promise<Outcome<StepUpCodeRefusal>> {
  const toAPhone = channel === 'call' ? byCall : byText
  const carrier: CodeCarrier<StepUpCodeRefusal> = wayOf(challenge) === 'email' ? byMail : toAPhone
  return sendAgain(challenge, carrier, language, origin)
}
