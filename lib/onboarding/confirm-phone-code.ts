import { db } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { sealPhone } from './applicant'
import { addressOf, answerChallenge, type AnswerRefusal } from './challenge'
import { findOpenPhoneChallenge } from './send-phone-code'

/** The right code proves the number: it is kept, sealed, with the time of the proof. */
export async function confirmPhoneCode(applicantId: string, code: string): Promise<Outcome<AnswerRefusal>> {
  const challenge = await findOpenPhoneChallenge(applicantId)
  if (!challenge) return refuse('challenge-unknown')

  const answered = await answerChallenge(challenge.id, code)
  if (answered.refused !== null) return answered

  const phone = await addressOf(answered.value)
  await db().applicant.update({
    where: { id: applicantId },
    data: { phoneSealed: await sealPhone(phone, applicantId), phoneProvedAt: new Date() },
  })
  return accept()
}
