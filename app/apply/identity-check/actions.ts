'use server'

import { redirect } from 'next/navigation'
import { pathOf } from '@/lib/domain/journey'
import { untouchedForm, type FormState } from '@/lib/domain/step'
import { startIdentityCheck } from '@/lib/onboarding/start-identity-check'
import { redirectOnward, requireStep } from '../require-step'

/** Off to the vendor, or back to our own screen when that has the news. Pressed twice, it is one check. */
export async function start(): Promise<FormState> {
  const { application } = await requireStep('identity-check')
  const started = await startIdentityCheck(application.id)
  if (started.refused === 'vendor-unavailable') return { ...untouchedForm, refusal: started.refused }
  if (started.refused !== null || started.value.url === null) redirect(pathOf('identity-check'))
  redirect(started.value.url)
}

/** "Continue", once it is proved. */
export async function goOn(): Promise<FormState> {
  const { application } = await requireStep('identity-check')
  redirectOnward(application)
}
