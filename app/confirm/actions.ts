'use server'

import { redirect } from 'next/navigation'
import type { Resent } from '@/components/step/resend-form'
import { codeFields } from '@/lib/domain/code'
import { readForm } from '@/lib/domain/read-form'
import type { FormState } from '@/lib/domain/step'
import type { StepUpReason } from '@/lib/domain/step-up'
import { confirmStepUpCode } from '@/lib/onboarding/confirm-step-up-code'
import { sendStepUpCode, sendStepUpCodeAgain } from '@/lib/onboarding/send-step-up-code'
import { findOpenStepUp } from '@/lib/onboarding/step-up'
import { readLanguage } from '../language'
import { readOrigin } from '../origin'
import { postedText } from '../posted-text'
import { readChannel, tellResent } from '../resent'
import { confirmPath } from './confirm-path'
import { confirmingIn, requireConfirming } from './require-confirming'

/** Sends a code the way that was chosen, of those that there are. */
export async function send(posted: FormData): Promise<void> {
  const confirming = confirmingIn(postedText(posted, 'reason'), postedText(posted, 'target'))
  const { session, ways } = await requireConfirming(confirming)
  const way = ways.find((way) => way === postedText(posted, 'way')) ?? ways[0]
  const sent = await sendStepUpCode(session, way, await readLanguage(), await readOrigin())
  redirect(confirmPath(confirming, sent.refused === null ? {} : { refused: sent.refused, other: '' }))
}

/** Sends it again, to a phone as a text or in a call. */
export async function sendAgain(
  reason: StepUpReason,
  target: string | null,
  _previous: Resent,
  posted: FormData,
): Promise<Resent> {
  const confirming = confirmingIn(reason, target)
  const { session, ways } = await requireConfirming(confirming)
  const challenge = await findOpenStepUp(session.id, ways)
  if (!challenge) redirect(confirmPath(confirming))
  const channel = readChannel(posted)
  return tellResent(await sendStepUpCodeAgain(challenge, channel, await readLanguage(), await readOrigin()), channel)
}

/** The right code leads to what it was asked for. */
export async function submit(
  reason: StepUpReason,
  target: string | null,
  _previous: FormState,
  posted: FormData,
): Promise<FormState> {
  const { session, ways, place } = await requireConfirming(confirmingIn(reason, target))
  const reading = readForm({ fields: codeFields, secrets: ['code'] }, posted)
  if (reading.problems) return reading.problems

  const confirmed = await confirmStepUpCode(session.id, ways, reading.answer.code)
  if (confirmed.refused !== null) return { fieldProblems: {}, refusal: confirmed.refused, values: {} }
  redirect(place)
}
