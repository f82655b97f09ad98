import { randomUUID } from 'node:crypto'
import { db, type Transaction } from '../db/prisma'
import { accept, type Outcome } from '../domain/outcome'
import { digest } from '../vault/digest'
import { seal } from '../vault/seal'
import { addressOf, answerChallenge, type AnswerRefusal } from './challenge'

/** The right code signs in: finds the person, or makes them and their application, and starts a session. */
export async function confirmSignInCode(
  challengeId: string,
  code: string,
): Promise<Outcome<AnswerRefusal, { sessionId: string }>> {
  const answered = await answerChallenge(challengeId, code)
  if (answered.refused !== null) return answered

  const email = await addressOf(answered.value)
  const sessionId = await db().$transaction(async (tx) => {
    const applicantId = await findOrMakeApplicant(tx, email, answered.value.language)
    await tx.application.upsert({ where: { applicantId }, create: { applicantId }, update: {} })
    const session = await tx.session.create({ data: { applicantId } })
    return session.id
  })
  return accept({ sessionId })
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
