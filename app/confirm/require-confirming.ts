import { notFound, redirect } from 'next/navigation'
import { findTransferOf } from '@/lib/account/transfer'
import { isStepUpReason, stepUpPlaceOf } from '@/lib/domain/step-up'
import { findStepUp } from '@/lib/onboarding/step-up'
import { requireSession } from '@/lib/session'
import type { Confirming } from './confirm-path'

/** What it is asked for: one of ours, so that nobody can make this page lead elsewhere. */
export function confirmingIn(reason: unknown, target: unknown): Confirming {
  if (!isStepUpReason(reason)) notFound()
  if (reason !== 'transfer') return { reason, target: null }
  return typeof target === 'string' ? { reason, target } : notFound()
}

/**
 * Somebody signed in who has yet to confirm that it is them; whoever has is led on. A transfer is one of their own, and
 * takes a code that was typed after it was drafted.
 */
export async function requireConfirming({ reason, target }: Confirming) {
  const session = await requireSession()
  const transfer = target === null ? null : ((await findTransferOf(session.applicantId, target)) ?? notFound())
  const place = stepUpPlaceOf(reason, target)
  const { endsAt, ways } = await findStepUp(session, reason, transfer?.draftedAt)
  if (endsAt) redirect(place)
  return { session, ways, place }
}
