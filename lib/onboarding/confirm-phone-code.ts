import { refuse, type Outcome } from '../domain/outcome'
import { answerChallenge, type AnswerRefusal } from './answer-challenge'
import { sealPhone } from './applicant'
import { findOpenPhoneChallenge } from './send-phone-code'

/** The right code proves the number: it is kept, sealed, with the time of the proof. */
export async function confirmPhoneCode(applicantId: string, code: string): Promise<Outcome<AnswerRefusal>> {
  const challenge = await findOpenPhoneChallenge(applicantId)
  if (!challenge) return refuse('challenge-unknown')

  return answerChallenge(challenge.id, 'PHONE', code, async (tx, _, phone) => {
    const phoneSealed = await sealPhone(phone, applicantId)
    await tx.applicant.update({ where: { id: applicantId }, data: { phoneSealed, phoneProvedAt: new Date() } })
  })
}
