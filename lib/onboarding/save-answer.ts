import { isDeepStrictEqual } from 'node:util'
import type { Answer as Kept } from '../db/generated/client'
import { db, type Transaction } from '../db/prisma'
import { readStoreTime } from '../db/store-time'
import { accept, refuse, type Outcome } from '../domain/outcome'
import type { AnswerStep } from '../domain/step'
import { open, seal } from '../vault/seal'
import { lockApplication } from './application'

/**
 * Keeps what the person answered on a step, sealed. Refused once the application has been sent. The same answer
 * once more is no change: what was found out about it stays found.
 */
export async function saveAnswer<Slug extends string, Answer>(
  applicationId: string,
  step: AnswerStep<Slug, Answer>,
  answer: Answer,
): Promise<Outcome<'already-sent'>> {
  return db().$transaction(async (tx) => {
    const application = await lockApplication(tx, applicationId)
    if (application.sentAt) return refuse('already-sent')

    const place = { applicationId_step: { applicationId, step: step.slug } }
    const before = await tx.answer.findUnique({ where: place })
    const isSame = before !== null && isDeepStrictEqual(await openAnswer(before, tx), answer)
    const kept = {
      answerSealed: await seal(JSON.stringify(answer), answerPlace(applicationId, step.slug), { applicationId }, tx),
      savedAt: isSame ? before.savedAt : await readStoreTime(tx),
      refusedAt: null,
    }
    await tx.answer.upsert({
      where: place,
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
