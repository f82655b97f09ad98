import { notFound, redirect } from 'next/navigation'
import { isStepUpReason, stepUpPlaces, type StepUpReason } from '@/lib/domain/step-up'
import { findStepUp } from '@/lib/onboarding/step-up'
import { requireSession } from '@/lib/session'

/** What it is asked for: one of ours, so that nobody can make this page lead elsewhere. */
export function reasonIn(given: unknown): StepUpReason {
  return isStepUpReason(given) ? given : notFound()
}

/** Somebody signed in who has yet to confirm that it is them; whoever has is led on. */
export async function requireConfirming(reason: StepUpReason) {
  const session = await requireSession()
  const { endsAt, ways } = await findStepUp(session, reason)
  if (endsAt) redirect(stepUpPlaces[reason])
  return { session, ways }
}

/** `refused`: why no code could be sent; `other`: the person wants to choose the way once more. */
export function confirmPath(reason: StepUpReason, more: { refused?: string; other?: string } = {}): string {
  return `/confirm?${new URLSearchParams({ for: reason, ...more })}`
}
