import type { AnswerStep, FormState, RawFields } from '@/lib/domain/step'
import { untouchedForm } from '@/lib/domain/step'
import type { ApplicationWithFacts } from '@/lib/onboarding/application'
import { findAnswer } from '@/lib/onboarding/save-answer'

/**
 * A step's form as it starts: what was answered before, without its secrets, and a word about it if
 * Jiko would not take that answer.
 */
export async function startFrom<Slug extends string, Answer extends RawFields>(
  application: ApplicationWithFacts,
  step: AnswerStep<Slug, Answer>,
): Promise<FormState> {
  const answer = await findAnswer(application.id, step)
  if (!answer) return untouchedForm
  const shown = Object.entries(answer).filter(([field]) => !step.secrets.includes(field))
  const isRefused = application.answers.some(({ step: slug, refusedAt }) => slug === step.slug && refusedAt)
  return { fieldProblems: {}, refusal: isRefused ? 'refused-by-jiko' : null, values: Object.fromEntries(shown) }
}
