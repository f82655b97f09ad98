import { randomUUID } from 'node:crypto'
import type { Challenge } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import type { Outcome } from '../domain/outcome'
import { keepEvidence } from '../evidence/keep-evidence'
import { answerChallenge, type AnswerRefusal } from './answer-challenge'
import { sealEmail } from './applicant'
import { lockApplicationOf } from './lock-application'
import { endSession } from './session'

/**
 * The right code signs in: finds the person, or makes them and their application, and starts a session. One that
 * this browser had before, `replacedSessionId`, ends with it.
 */
export async function confirmSignInCode(
  challengeId: string,
  code: string,
  replacedSessionId: string | null = null,
): Promise<Outcome<AnswerRefusal, { sessionId: string }>> {
  return answerChallenge(challengeId, 'SIGN_IN', code, async (tx, challenge, email) => {
    const { addressDigest } = challenge
    await lockApplicationIfAny(tx, addressDigest)
    const applicantId = await findOrMakeApplicant(tx, challenge, email)
    await tx.application.createMany({ data: [{ applicantId }], skipDuplicates: true })
    const { id } = await lockApplicationOf(tx, applicantId)
    if (replacedSessionId) await endSession(replacedSessionId, tx)
    const { id: sessionId } = await tx.session.create({ data: { applicantId } })
    await keepEvidence(tx, id, [
      { kind: 'contact-proved', channel: 'email', addressDigest },
      { kind: 'signed-in', sessionId, by: 'email-code' },
    ])
    return { sessionId }
  })
}

/** Before the applicant's row, as everybody does who changes both. */
async function lockApplicationIfAny(tx: Transaction, emailDigest: string) {
  await tx.$executeRaw`
    select 1 from "Application"
     where "applicantId" = (select id from "Applicant" where "emailDigest" = ${emailDigest}) for update`
}

async function findOrMakeApplicant(tx: Transaction, challenge: Challenge, email: string): Promise<string> {
  const { addressDigest: emailDigest, language } = challenge
  const id = randomUUID()
  const emailProvedAt = new Date()
  const applicant = await tx.applicant.upsert({
    where: { emailDigest },
    create: { id, language, emailDigest, emailProvedAt },
    update: { emailProvedAt, language },
  })
  const isNew = applicant.id === id
  if (isNew) await tx.applicant.update({ where: { id }, data: { emailSealed: await sealEmail(email, id, tx) } })
  return applicant.id
}
