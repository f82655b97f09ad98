import { redirect } from 'next/navigation'
import { readForm } from '@/lib/domain/read-form'
import { accept, type Outcome } from '@/lib/domain/outcome'
import type { StepSlug } from '@/lib/domain/journey'
import type { AnswerStep, FormState } from '@/lib/domain/step'
import { requireApplicationById, type ApplicationWithFacts } from '@/lib/onboarding/application'
import { saveAnswer, type SavedAnswer } from '@/lib/onboarding/save-answer'
import { redirectOnward, requireStep, type OpenApplication } from './require-step'

type Form<Answer> = Pick<AnswerStep<string, Answer>, 'fields' | 'secrets'>

/** What a step does with a valid form. Answers the application as it then stands, if it knows without asking. */
export type Use<Answer> = (answer: Answer, open: OpenApplication) => Promise<Outcome<string, ApplicationWithFacts | void>>

/**
 * The submit that every step shares: who is it, is the form right, do it, go on to what is due.
 * What is wrong comes back beside the fields, with what was typed.
 */
export function submitStep<Answer>(slug: StepSlug, form: Form<Answer>, use: Use<Answer>) {
  return async (_previous: FormState, posted: FormData): Promise<FormState> => {
    const open = await requireStep(slug)
    const reading = readForm(form, posted)
    if (reading.problems) return reading.problems

    const outcome = await use(reading.answer, open)
    // Another tab sent the application meanwhile.
    if (outcome.refused === 'already-sent') redirect('/status')
    if (outcome.refused !== null) return refused(outcome.refused, form, posted)
    redirectOnward(outcome.value ?? (await requireApplicationById(open.application.id)))
  }
}

/** The submit of a step whose answer is simply kept. */
export function saveStep<const Slug extends StepSlug, Answer>(step: AnswerStep<Slug, Answer>) {
  return submitStep(step.slug, step, async (answer, { application }) => {
    const outcome = await saveAnswer(application.id, step, answer)
    return outcome.refused === null ? accept(withAnswer(application, outcome.value)) : outcome
  })
}

function withAnswer(application: ApplicationWithFacts, saved: SavedAnswer): ApplicationWithFacts {
  const others = application.answers.filter(({ step }) => step !== saved.step)
  return { ...application, answers: [...others, saved] }
}

function refused<Answer>(refusal: string, form: Form<Answer>, posted: FormData): FormState {
  const typed = [...posted].filter(([name]) => !name.startsWith('$ACTION') && !form.secrets.includes(name))
  return { fieldProblems: {}, refusal, values: Object.fromEntries(typed.map(([name, value]) => [name, String(value)])) }
}
