'use server'

import { redirect } from 'next/navigation'
import { pathOf } from '@/lib/domain/journey'
import type { FormState } from '@/lib/domain/step'
import { submitApplication } from '@/lib/onboarding/submit-application'
import { requireStep } from '../require-step'

/** "Send my application". Pressed twice, or in two tabs, it is still sent once. */
export async function submit(): Promise<FormState> {
  const { application } = await requireStep('review')
  const sent = await submitApplication(application.id)
  if (sent.refused === 'newer-agreements') redirect(`${pathOf('agreements')}?newer`)
  if (sent.refused === 'unfinished') redirect('/apply')
  if (sent.refused !== null) return { fieldProblems: {}, refusal: sent.refused, values: {} }
  redirect('/status')
}
