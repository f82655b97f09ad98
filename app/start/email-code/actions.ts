'use server'

import { redirect } from 'next/navigation'
import type { Resent } from '@/components/step/resend-form'
import { codeFields } from '@/lib/domain/code'
import { readForm } from '@/lib/domain/read-form'
import { roomIn, roomPaths, withRoom } from '@/lib/domain/room'
import type { FormState } from '@/lib/domain/step'
import { addressOf } from '@/lib/onboarding/challenge-seals'
import { sendSignInCodeAgain } from '@/lib/onboarding/send-sign-in-code'
import { signInWithCode } from '@/lib/session'
import { readLanguage } from '../../language'
import { readOrigin } from '../../origin'
import { tellResent } from '../../resent'
import { findRememberedChallenge, forgetChallenge } from '../challenge-cookie'
import { rememberBrowser } from '../known-browser-cookie'

/** The right code signs in; the room that was asked for, or else the journey, then says where to. */
export async function submit(named: unknown, _previous: FormState, posted: FormData): Promise<FormState> {
  const reading = readForm({ fields: codeFields, secrets: ['code'] }, posted)
  if (reading.problems) return reading.problems

  const room = roomIn(named)
  const challenge = await findRememberedChallenge()
  if (!challenge) redirect(withRoom('/start', room))
  const signedIn = await signInWithCode(challenge.id, reading.answer.code)
  if (signedIn.refused !== null) return { fieldProblems: {}, refusal: signedIn.refused, values: {} }

  await forgetChallenge()
  await rememberBrowser(await addressOf(challenge))
  redirect(room ? roomPaths[room] : '/apply')
}

/** Sends a fresh code to the same address, and answers what came of it. */
export async function sendAgain(): Promise<Resent> {
  const challenge = await findRememberedChallenge()
  if (!challenge) redirect('/start')
  return tellResent(await sendSignInCodeAgain(challenge, await readLanguage(), await readOrigin()))
}
