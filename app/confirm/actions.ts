'use server'

import { redirect } from 'next/navigation'
import type { Resent } from '@/components/step/resend-form'
import { codeFields } from '@/lib/domain/code'
import { readForm } from '@/lib/domain/read-form'
import type { FormState } from '@/lib/domain/step'
import { stepUpPlaces, type StepUpReason } from '@/lib/domain/step-up'
import { confirmStepUpCode } from '@/lib/onboarding/confirm-step-up-code'
import { sendStepUpCode, sendStepUpCodeAgain } from '@/lib/onboarding/send-step-up-code'
import { findOpenStepUp } from '@/lib/onboarding/step-up'
import { readLanguage } from '../language'
import { readOrigin } from '../origin'
import { postedText } from '../posted-text'
import { readChannel, tellResent } from '../resent'
import { confirmPath, requireConfirming, reasonIn } from './require-confirming'

/** Sends a code the way that was chosen, of those that there are. */
export async function send(posted: FormData): Promise<void> {
  const reason = reasonIn(postedText(posted, 'reason'))
  const { session, ways } = await requireConfirming(reason)
  const way = ways.find((way) => way === postedText(posted, 'way')) ?? ways[0]
  const sent = await sendStepUpCode(session, way, await readLanguage(), await readOrigin())
  redirect(confirmPath(reason, sent.refused === null ? {} : { refused: sent.refused, other: '' }))
}

/** Sends it again, to a phone as a text or in a call. */
export async function sendAgain(reason: StepUpReason, _previous: Resent, posted: FormData): Promise<Resent> {
  const known = reasonIn(reason)
  const { session, ways } = await requireConfirming(known)
  const challenge = await findOpenStepUp(session.id, ways)
  if (!challenge) redirect(confirmPath(known))
  const channel = readChannel(posted)
  return tellResent(await sendStepUpCodeAgain(challenge, channel, await readLanguage(), await readOrigin()), channel)
}

/** The right code leads to what it was asked for. */
export async function submit(reason: StepUpReason, _previous: FormState, posted: FormData): Promise<FormState> {
  const known = reasonIn(reason)
  const { session, ways } = await requireConfirming(known)
  const reading = readForm({ fields: codeFields, secrets: ['code'] }, posted)
  if (reading.problems) return reading.problems

  const confirmed = await confirmStepUpCode(session.id, ways, reading.answer.code)
  if (confirmed.refused !== null) return { fieldProblems: {}, refusal: confirmed.refused, values: {} }
  redirect(stepUpPlaces[known])
}
