import type { Challenge } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import { refuse, type Outcome } from '../domain/outcome'
import { keepEvidence } from '../evidence/keep-evidence'
import { addJob } from '../jobs/queue'
import { answerChallenge, type AnswerRefusal } from './answer-challenge'
import { sealPhone } from './applicant'
import { endSittings } from './end-everywhere'
import { lockApplicationOf } from './lock-application'
import { findOpenPhoneChallenge } from './send-phone-code'

/**
 * The right code proves the number: it is kept, sealed, with the time of the proof. Where another was proved before,
 * whoever else is signed in is so no longer, but `sessionId` (ASVS 7.4.3), and the person is written to.
 */
export async function confirmPhoneCode(
  applicantId: string,
  code: string,
  sessionId: string | null = null,
): Promise<Outcome<AnswerRefusal>> {
  const challenge = await findOpenPhoneChallenge(applicantId)
  if (!challenge) return refuse('challenge-unknown')

  return answerChallenge(challenge.id, 'PHONE', code, async (tx, { addressDigest }, phone) => {
    const phoneSealed = await sealPhone(phone, applicantId, tx)
    const phoneProvedAt = new Date()
    const { id: applicationId } = await lockApplicationOf(tx, applicantId)
    await tx.applicant.update({ where: { id: applicantId }, data: { phoneSealed, phoneProvedAt } })
    const proof = { kind: 'contact-proved', channel: 'phone', addressDigest } as const
    await keepEvidence(tx, applicationId, [proof], phoneProvedAt)
    if (!(await takesPlaceOfAnother(tx, challenge))) return
    await endSittings(tx, { applicantId, applicationId }, sessionId)
    await planLetter(tx, applicationId)
  })
}

/** The number itself is gone by then: it counts no longer once a code has gone to another. */
async function takesPlaceOfAnother(tx: Transaction, { id, applicantId, addressDigest }: Challenge): Promise<boolean> {
  const before = await tx.challenge.findFirst({
    where: { applicantId, purpose: 'PHONE', usedAt: { not: null }, id: { not: id } },
    orderBy: { usedAt: 'desc' },
  })
  return before !== null && before.addressDigest !== addressDigest
}

/** To the mailbox, which whoever has taken the phone may not have. */
async function planLetter(tx: Transaction, applicationId: string) {
  await addJob(tx, { name: 'tell-phone-changed', payload: { applicationId }, key: `phone-changed:${applicationId}` })
}
