import type { Facts } from './facts'
import type { AskedFacts, Step } from './step'
import { addressStep } from './steps/address'
import { agreementsStep } from './steps/agreements'
import { birthDateStep } from './steps/birth-date'
import { financesStep } from './steps/finances'
import { identificationStep } from './steps/identification'
import { identityCheckStep } from './steps/identity-check'
import { nameStep } from './steps/name'
import { phoneCodeStep, phoneStep } from './steps/phone'
import { reviewStep } from './steps/review'

/** The application, in order. A new step is added here and nowhere else. */
export const journey = [
  phoneStep,
  phoneCodeStep,
  agreementsStep,
  nameStep,
  birthDateStep,
  addressStep,
  identificationStep,
  financesStep,
  identityCheckStep,
  reviewStep,
] as const satisfies readonly Step[]

export type StepSlug = (typeof journey)[number]['slug']

/** Proving the e-mail address comes before the journey, and counts as its first topic. */
const topicsBefore = 1

export function pathOf(slug: StepSlug): string {
  return `/apply/${slug}`
}

/** The steps there are, in order: all but those that nobody is asked here. */
export function stepsAsked(facts: AskedFacts): readonly Step<StepSlug>[] {
  const steps: readonly Step<StepSlug>[] = journey
  return steps.filter((step) => step.isAsked?.(facts) ?? true)
}

/**
 * The first step that is still open; the last one, review, stays open until the application is sent.
 * Once it is, nothing reopens: Jiko has the answers, and ours may have been erased.
 */
export function currentStep(facts: Facts): Step<StepSlug> {
  if (facts.sentAt !== null) return reviewStep
  return stepsAsked(facts).find((step) => !step.isDone(facts)) ?? reviewStep
}

/** A step can be seen once everything before it is done. Going back is always allowed. */
export function isReachable(slug: StepSlug, facts: Facts): boolean {
  const place = placeOf(slug, facts)
  return place >= 0 && place <= placeOf(currentStep(facts).slug, facts)
}

/**
 * Where "Back" leads: the first screen of the topic before, or, from a code, the screen that sent it;
 * null on the first. Never to a code that has done its work.
 */
export function pathBefore(slug: StepSlug, facts: AskedFacts): string | null {
  const steps = stepsAsked(facts)
  const previous = steps[placeOf(slug, facts) - 1]
  const landing = previous && steps.find((step) => step.topic === previous.topic)
  return landing ? pathOf(landing.slug) : null
}

/** "Step 3 of 10". */
export function progressOf(slug: StepSlug, facts: AskedFacts): { number: number; total: number } {
  const steps = stepsAsked(facts)
  const topics = [...new Set(steps.map((step) => step.topic))]
  const { topic } = steps[placeOf(slug, facts)]!
  return { number: topicsBefore + topics.indexOf(topic) + 1, total: topicsBefore + topics.length }
}

function placeOf(slug: StepSlug, facts: AskedFacts): number {
  return stepsAsked(facts).findIndex((step) => step.slug === slug)
}
