import { sessionPolicy } from './session'

/** What somebody signed in does only after one more code; and where each is done. */
export const stepUpPlaces = {
  'account-number': '/account/fund',
  phone: '/apply/phone',
  transfer: '/account/move',
} as const
export type StepUpReason = keyof typeof stepUpPlaces

/** The very place: of transfers the page of that one. */
export function stepUpPlaceOf(reason: StepUpReason, target: string | null): string {
  return reason === 'transfer' && target ? `${stepUpPlaces.transfer}/${target}` : stepUpPlaces[reason]
}

/** What a code was sent to. */
export type StepUpBy = 'phone' | 'email'

/** When a sitting was last confirmed, and by what. */
export type StepUp = { steppedUpAt: Date | null; steppedUpBy: string | null }

export function isStepUpReason(text: unknown): text is StepUpReason {
  return typeof text === 'string' && Object.hasOwn(stepUpPlaces, text)
}

/**
 * Where the code may go, the best first. E-mail is what the person signed in with, so it proves nothing new (NIST SP
 * 800-63B-4, 3.1.3.1, counts it for nothing at all): a proved phone it is. Only whoever changes the phone may no
 * longer have the old one; nothing is opened yet then.
 */
export function stepUpWays(reason: StepUpReason, { hasPhone }: { hasPhone: boolean }): readonly [StepUpBy, ...StepUpBy[]] {
  if (!hasPhone) return ['email']
  return reason === 'phone' ? ['phone', 'email'] : ['phone']
}

/**
 * Until when the sitting counts as confirmed for this; null when it does not. A code typed before `since` was for
 * something else.
 */
export function stepUpEndsAt(
  { steppedUpAt, steppedUpBy }: StepUp,
  reason: StepUpReason,
  person: { hasPhone: boolean },
  now = new Date(),
  since: Date | null = null,
): Date | null {
  const ways: readonly string[] = stepUpWays(reason, person)
  if (!steppedUpAt || !steppedUpBy || !ways.includes(steppedUpBy)) return null
  if (since && steppedUpAt < since) return null
  const endsAt = new Date(steppedUpAt.getTime() + sessionPolicy.stepUpMs)
  return endsAt > now ? endsAt : null
}
