import type { z } from 'zod'
import type { Facts } from './facts'

/**
 * One screen of the application, declared once. The current step, access, the next path, the
 * progress bar, the review page and the tests all follow from the ordered list of these.
 */
export type Step<Slug extends string = string> = {
  /** Its name in the URL: `/apply/<slug>`. */
  slug: Slug
  /** Two screens on one topic (a number and its code) count as one in "Step 2 of 9". */
  topic: string
  /** Where it depends on how the app is set up whether the step is asked at all. */
  isAsked?: (facts: AskedFacts) => boolean
  isDone: (facts: Facts) => boolean
}

/** What decides which steps there are; the same for everybody. */
export type AskedFacts = Pick<Facts, 'identityCheck'>

/** What a browser sends: text, always. */
export type RawFields = Record<string, string | undefined>

/** A step whose answer is saved as it was given, checked by the same schema in browser and server. */
export type AnswerStep<Slug extends string = string, Answer = unknown> = Step<Slug> & {
  /** Parses raw form text. The message of each issue is a problem's code, for which the screen has words. */
  fields: z.ZodType<Answer>
  /** Fields that are never sent back to the browser, not even after a mistake. */
  secrets: readonly string[]
}

/** A form as the server answers it: each field's problem by code, and what was typed, so that nothing is lost. */
export type FormState = {
  fieldProblems: Record<string, string>
  refusal: string | null
  values: RawFields
}

export const untouchedForm: FormState = { fieldProblems: {}, refusal: null, values: {} }

export function answerStep<const Slug extends string, Answer>(
  slug: Slug,
  fields: z.ZodType<Answer>,
  secrets: readonly string[] = [],
): AnswerStep<Slug, Answer> {
  return {
    slug,
    topic: slug,
    fields,
    secrets,
    isDone: (facts) => {
      const answer = facts.answers[slug]
      return answer !== undefined && answer.refusedAt === null
    },
  }
}
