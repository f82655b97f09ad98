import { refuse, type Outcome } from '../domain/outcome'
import { keepEvidence } from '../evidence/keep-evidence'
import { answerChallenge, type AnswerRefusal } from './answer-challenge'
import { sealPhone } from './applicant'
import { lockApplicationOf } from './application'
import { findOpenPhoneChallenge } from './send-phone-code'

/** The right code proves the number: it is kept, sealed, with the time of the proof. */
export async function confirmPhoneCode(applicantId: string, code: string): Promise<Outcome<AnswerRefusal>> {
  const challenge = await findOpenPhoneChallenge(applicantId)
  if (!challenge) return refuse('challenge-unknown')

  return answerChallenge(challenge.id, 'PHONE', code, async (tx, { addressDigest }, phone) => {
    const phoneSealed = await sealPhone(phone, applicantId, tx)
    const phoneProvedAt = new Date()
    const { id } = await lockApplicationOf(tx, applicantId)
    await tx.applicant.update({ where: { id: applicantId }, data: { phoneSealed, phoneProvedAt } })
    const proof = { kind: 'contact-proved', channel: 'phone', addressDigest } as const
    await keepEvidence(tx, id, [proof], phoneProvedAt)
  })
}
