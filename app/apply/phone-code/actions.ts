'use server'

import { redirect } from 'next/navigation'
import type { Resent } from '@/components/step/resend-form'
import { codeFields } from '@/lib/domain/code'
import { pathOf } from '@/lib/domain/journey'
import { confirmPhoneCode } from '@/lib/onboarding/confirm-phone-code'
import { findOpenPhoneChallenge, sendPhoneCodeAgain } from '@/lib/onboarding/send-phone-code'
import { requireSession } from '@/lib/session'
import { readOrigin } from '../../origin'
import { readChannel, tellResent } from '../../resent'
import { requireStep } from '../require-step'
import { submitStep } from '../step-action'

export const submit = submitStep('phone-code', { fields: codeFields, secrets: ['code'] }, async ({ code }) => {
  const { applicantId, id } = await requireSession()
  return confirmPhoneCode(applicantId, code, id)
})

/** Sends a fresh code to the same number, texted or read out in a call, and answers what came of it. */
export async function sendAgain(_previous: Resent, posted: FormData): Promise<Resent> {
  const { application, language } = await requireStep('phone-code')
  const challenge = await findOpenPhoneChallenge(application.applicantId)
  if (!challenge) redirect(pathOf('phone'))
  const channel = readChannel(posted)
  return tellResent(await sendPhoneCodeAgain(challenge, channel, language, await readOrigin()), channel)
}
