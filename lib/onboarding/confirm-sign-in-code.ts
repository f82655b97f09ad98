import { randomUUID } from 'node:crypto'
import type { Challenge } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import type { Outcome } from '../domain/outcome'
import { sealEmail } from './applicant'
import { answerChallenge, type AnswerRefusal } from './challenge'

/** The right code signs in: finds the person, or makes them and their application, and starts a session. */
export async function confirmSignInCode(
  challengeId: string,
  code: string,
): Promise<Outcome<AnswerRefusal, { sessionId: string }>> {
  return answerChallenge(challengeId, code, async (tx, challenge, email) => {
    const applicantId = await findOrMakeApplicant(tx, challenge, email)
    await tx.application.upsert({ where: { applicantId }, create: { applicantId }, update: {} })
    const session = await tx.session.create({ data: { applicantId } })
    return { sessionId: session.id }
  })
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
