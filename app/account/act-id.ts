import { randomUUID } from 'node:crypto'
import type { Outcome } from '@/lib/domain/outcome'
import type { FormState, RawFields } from '@/lib/domain/step'

/** The name under which a form sends the id of what it is to do: pressed twice, it is one act. */
export const actField = 'act'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A form that has not been touched, with an act of its own. */
export function startOf(values: RawFields = {}): FormState {
  return { fieldProblems: {}, refusal: null, values: { ...values, [actField]: randomUUID() } }
}

/** The id that was posted; another one where somebody has made one up that is none. */
export function actIdIn(posted: string): string {
  return uuid.test(posted) ? posted : randomUUID()
}

/** What the form says after a refusal. Trying again is another act. */
export function refusedAs({ refused }: { refused: Exclude<Outcome<string>['refused'], null> }, values: RawFields): FormState {
  return { fieldProblems: {}, refusal: refused, values: { ...values, [actField]: randomUUID() } }
}
