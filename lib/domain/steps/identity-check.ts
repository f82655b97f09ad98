import type { Facts } from '../facts'
import type { Step } from '../step'

/** The answers that an ID is compared with. */
export const answersOnTheId = ['name', 'birth-date'] as const

/**
 * Proof that the answers are the person's own: ID and face match, and so do the name and birth date on the
 * ID (docs/jiko.md, "Proof of ownership"). Whoever changes one of those proves it anew.
 */
export const identityCheckStep = {
  slug: 'identity-check',
  topic: 'identity-check',
  isAsked: ({ identityCheck }) => identityCheck !== 'not-asked',
  isDone: (facts) => facts.identityCheck !== 'not-asked' && isAboutTheAnswers(facts.identityCheck.passedAt, facts),
} as const satisfies Step

/** Whether what was found then is about the answers as they stand now. */
export function isAboutTheAnswers(foundAt: Date | null, { answers }: Pick<Facts, 'answers'>): boolean {
  if (foundAt === null) return false
  return answersOnTheId.every((slug) => {
    const answer = answers[slug]
    return answer !== undefined && answer.savedAt < foundAt
  })
}
