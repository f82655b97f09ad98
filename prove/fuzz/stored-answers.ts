import { isDeepStrictEqual } from 'node:util'
import { db } from '@/lib/db/prisma'
import type { AnswerStep } from '@/lib/domain/step'
import { addressStep } from '@/lib/domain/steps/address'
import { birthDateStep } from '@/lib/domain/steps/birth-date'
import { financesStep } from '@/lib/domain/steps/finances'
import { identificationStep } from '@/lib/domain/steps/identification'
import { nameStep } from '@/lib/domain/steps/name'
import { findAnswer } from '@/lib/onboarding/save-answer'
import { broken, unprintable } from './broken'

export const steps: readonly AnswerStep[] = [nameStep, birthDateStep, addressStep, identificationStep, financesStep]

/** Answers that should not be there. */
export async function findBrokenAnswers() {
  const rows = await db().answer.findMany({ select: { applicationId: true, step: true } })
  const named = rows.map((row) => ({ ...row, id: `${row.applicationId}/${row.step}` }))
  return [
    ...(await broken('an answer that its own step would not take', named, isAnswerSound)),
    ...(await broken('an answer with characters that nobody can read', named, async (row) => !unprintable.test((await textsOf(row)).join('')))),
  ]
}

type AnswerRow = { applicationId: string; step: string }

async function readAnswer({ applicationId, step: slug }: AnswerRow): Promise<{ answer: unknown; parsed: unknown }> {
  const step = steps.find((one) => one.slug === slug)
  if (!step) throw new Error('no such step')
  const answer = await findAnswer(applicationId, step)
  return { answer, parsed: step.fields.parse(answer) }
}

async function isAnswerSound(row: AnswerRow): Promise<boolean> {
  const { answer, parsed } = await readAnswer(row)
  return isDeepStrictEqual(answer, parsed)
}

async function textsOf(row: AnswerRow): Promise<unknown[]> {
  return Object.values((await readAnswer(row)).answer as object)
}
