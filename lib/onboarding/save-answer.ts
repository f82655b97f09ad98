import { db } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import type { AnswerStep } from '../domain/step'
import { open, seal } from '../vault/seal'
import { lockApplication } from './application'

/** Keeps what the person answered on a step, sealed. Refused once the application has been sent. */
export async function saveAnswer<Slug extends string, Answer>(
  applicationId: string,
  step: AnswerStep<Slug, Answer>,
  answer: Answer,
): Promise<Outcome<'already-sent'>> {
  const kept = {
    answerSealed: await seal(JSON.stringify(answer), answerPlace(applicationId, step.slug)),
    savedAt: new Date(),
    refusedAt: null,
  }
  return db().$transaction(async (tx) => {
    const application = await lockApplication(tx, applicationId)
    if (application.sentAt) return refuse('already-sent')
    await tx.answer.upsert({
      where: { applicationId_step: { applicationId, step: step.slug } },
      create: { applicationId, step: step.slug, ...kept },
      update: kept,
    })
    return accept()
  })
}

/** What the person answered on a step, or null. */
export async function findAnswer<Slug extends string, Answer>(
  applicationId: string,
  step: AnswerStep<Slug, Answer>,
): Promise<Answer | null> {
  const row = await db().answer.findUnique({
    where: { applicationId_step: { applicationId, step: step.slug } },
  })
  if (!row) return null
  return JSON.parse(await open(row.answerSealed, answerPlace(applicationId, step.slug))) as Answer
}

function answerPlace(applicationId: string, slug: string) {
  return { table: 'Answer', column: 'answerSealed', row: `${applicationId}/${slug}` }
}
