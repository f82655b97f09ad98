import type { Facts } from './facts'
import type { Step } from './step'
import { addressStep } from './steps/address'
import { agreementsStep } from './steps/agreements'
import { birthDateStep } from './steps/birth-date'
import { financesStep } from './steps/finances'
import { identificationStep } from './steps/identification'
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
  reviewStep,
] as const satisfies readonly Step[]

export type StepSlug = (typeof journey)[number]['slug']

/** Proving the e-mail address comes before the journey, and counts as its first topic. */
const topicsBefore = 1

export function pathOf(slug: StepSlug): string {
  return `/apply/${slug}`
}

/**
 * The first step that is still open; the last one, review, stays open until the application is sent.
 * Once it is, nothing reopens: Jiko has the answers, and ours may have been erased.
 */
export function currentStep(facts: Facts): Step<StepSlug> {
  if (facts.sentAt !== null) return reviewStep
  return journey.find((step) => !step.isDone(facts)) ?? reviewStep
}

/** A step can be seen once everything before it is done. Going back is always allowed. */
export function isReachable(slug: StepSlug, facts: Facts): boolean {
  return indexOf(slug) <= indexOf(currentStep(facts).slug)
}

/**
 * Where "Back" leads: the first screen of the topic before, or, from a code, the screen that sent it;
 * null on the first. Never to a code that has done its work.
 */
export function pathBefore(slug: StepSlug): string | null {
  const previous = journey[indexOf(slug) - 1]
  const landing = previous && journey.find((step) => step.topic === previous.topic)
  return landing ? pathOf(landing.slug) : null
}

/** "Step 3 of 9". */
export function progressOf(slug: StepSlug): { number: number; total: number } {
  const topics = [...new Set(journey.map((step) => step.topic))]
  return {
    number: topicsBefore + topics.indexOf(stepOf(slug).topic) + 1,
    total: topicsBefore + topics.length,
  }
}

function stepOf(slug: StepSlug): Step<StepSlug> {
  return journey[indexOf(slug)]!
}

function indexOf(slug: StepSlug): number {
  return journey.findIndex((step) => step.slug === slug)
}
