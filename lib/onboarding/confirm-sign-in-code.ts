import { randomUUID } from 'node:crypto'
import type { Transaction } from '../db/prisma'
import type { Outcome } from '../domain/outcome'
import { digest } from '../vault/digest'
import { seal } from '../vault/seal'
import { answerChallenge, type AnswerRefusal } from './answer-challenge'
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
  return answerChallenge(challengeId, 'SIGN_IN', code, async (tx, { language }, email) => {
    const applicantId = await findOrMakeApplicant(tx, email, language)
    await tx.application.upsert({ where: { applicantId }, create: { applicantId }, update: {} })
    if (replacedSessionId) await endSession(replacedSessionId, tx)
    const session = await tx.session.create({ data: { applicantId } })
    return { sessionId: session.id }
  })
}

async function findOrMakeApplicant(tx: Transaction, email: string, language: string): Promise<string> {
  const emailDigest = digest('address', email)
  const id = randomUUID()
  const emailProvedAt = new Date()
  const applicant = await tx.applicant.upsert({
    where: { emailDigest },
    create: {
      id,
      language,
      emailDigest,
      emailSealed: await seal(email, { table: 'Applicant', column: 'emailSealed', row: id }),
      emailProvedAt,
    },
    update: { emailProvedAt, language },
  })
  return applicant.id
}
