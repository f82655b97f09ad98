import { randomUUID } from 'node:crypto'
import type { Transaction } from '../db/prisma'
import type { Outcome } from '../domain/outcome'
import { fingerprintAddress } from '../evidence/fingerprint'
import { keepEvidence } from '../evidence/keep-evidence'
import { digest } from '../vault/digest'
import { seal } from '../vault/seal'
import { lockApplication } from './application'
import { answerChallenge, type AnswerRefusal } from './challenge'

/** The right code signs in: finds the person, or makes them and their application, and starts a session. */
export async function confirmSignInCode(
  challengeId: string,
  code: string,
): Promise<Outcome<AnswerRefusal, { sessionId: string }>> {
  return answerChallenge(challengeId, code, async (tx, { language }, email) => {
    await lockApplicationIfAny(tx, email)
    const applicantId = await findOrMakeApplicant(tx, email, language)
    const { id } = await tx.application.upsert({ where: { applicantId }, create: { applicantId }, update: {} })
    await lockApplication(tx, id)
    const { id: sessionId } = await tx.session.create({ data: { applicantId } })
    await keepEvidence(tx, id, [
      { kind: 'contact-proved', channel: 'email', addressDigest: fingerprintAddress(email) },
      { kind: 'signed-in', sessionId, by: 'email-code' },
    ])
    return { sessionId }
  })
}

/** Before the applicant's row, as everybody does who changes both. */
async function lockApplicationIfAny(tx: Transaction, email: string) {
  await tx.$executeRaw`
    select 1 from "Application"
     where "applicantId" = (select id from "Applicant" where "emailDigest" = ${digest('address', email)}) for update`
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
