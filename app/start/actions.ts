'use server'

import { redirect } from 'next/navigation'
import { emailFields } from '@/lib/domain/email'
import { readForm } from '@/lib/domain/read-form'
import { roomIn, withRoom } from '@/lib/domain/room'
import type { FormState } from '@/lib/domain/step'
import { sendSignInCode } from '@/lib/onboarding/send-sign-in-code'
import { readLanguage } from '../language'
import { readOrigin } from '../origin'
import { rememberChallenge } from './challenge-cookie'
import { readBrowserToken } from './known-browser-cookie'

/** Mails a code. What is said and shown is the same for known and unknown addresses. */
export async function submit(room: unknown, _previous: FormState, posted: FormData): Promise<FormState> {
  const reading = readForm({ fields: emailFields, secrets: [] }, posted)
  if (reading.problems) return reading.problems

  const { email } = reading.answer
  const sent = await sendSignInCode(email, await readLanguage(), await readOrigin(), await readBrowserToken())
  if (sent.refused !== null) return { fieldProblems: {}, refusal: sent.refused, values: { email } }

  await rememberChallenge(sent.value.challengeId)
  redirect(withRoom('/start/email-code', roomIn(room)))
}
