import { isDeepStrictEqual } from 'node:util'
import type { Answer as Kept } from '../db/generated/client'
import { db, type Transaction } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import type { AnswerStep } from '../domain/step'
import { open, seal } from '../vault/seal'
import { lockApplication } from './lock-application'

export type SavedAnswer = Pick<Kept, 'step' | 'savedAt' | 'refusedAt'>

/**
 * Keeps what the person answered on a step, sealed. Refused once the application has been sent. The same answer
 * once more is no change: what was found out about it stays found.
 */
export async function saveAnswer<Slug extends string, Answer>(
  applicationId: string,
  step: AnswerStep<Slug, Answer>,
  answer: Answer,
): Promise<Outcome<'already-sent', SavedAnswer>> {
  return db().$transaction(async (tx) => {
    const { sentAt, lockedAt } = await lockApplication(tx, applicationId)
    if (sentAt) return refuse('already-sent')

    const place = { applicationId_step: { applicationId, step: step.slug } }
    const before = await tx.answer.findUnique({ where: place })
    const isSame = before !== null && isDeepStrictEqual(await openAnswer(before, tx), answer)
    const answerSealed = await seal(JSON.stringify(answer), answerPlace(applicationId, step.slug), { applicationId }, tx)
    const kept = { answerSealed, savedAt: isSame ? before.savedAt : lockedAt, refusedAt: null }
    const { savedAt, refusedAt } = await tx.answer.upsert({
      where: place,
      create: { applicationId, step: step.slug, ...kept },
      update: kept,
    })
    return accept({ step: step.slug, savedAt, refusedAt })
  })
}

/** What the person answered on a step, or null. */
export async function findAnswer<Slug extends string, Answer>(
  applicationId: string,
  step: AnswerStep<Slug, Answer>,
  tx?: Transaction,
): Promise<Answer | null> {
  const row = await (tx ?? db()).answer.findUnique({
    where: { applicationId_step: { applicationId, step: step.slug } },
  })
  return row && ((await openAnswer(row, tx)) as Answer)
}

async function openAnswer({ answerSealed, applicationId, step }: Kept, tx?: Transaction): Promise<unknown> {
  return JSON.parse(await open(answerSealed, answerPlace(applicationId, step), tx))
}

function answerPlace(applicationId: string, slug: string) {
  return { table: 'Answer', column: 'answerSealed', row: `${applicationId}/${slug}` }
}
