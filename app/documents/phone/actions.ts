'use server'

import { redirect } from 'next/navigation'
import { requireApplicationIdOf } from '@/lib/onboarding/application'
import { endHandoffsOf } from '@/lib/onboarding/end-handoff'
import { startHandoff } from '@/lib/onboarding/start-handoff'
import { requireSession } from '@/lib/session'
import { rememberLink } from './handoff-cookie'

/** Makes a link for the person's phone; any before it stop working. Only who is signed in may. */
export async function continueOnPhone(): Promise<void> {
  const { applicantId } = await requireSession()
  const started = await startHandoff(await requireApplicationIdOf(applicantId))
  if (started.refused === 'too-many-handoffs') redirect(`/documents/phone?problem=${started.refused}`)
  if (started.refused !== null) redirect('/documents')
  await rememberLink(started.value.linkSecret)
  redirect('/documents/phone')
}

/** It is not the person's phone, or no longer at hand. */
export async function stopPhone(): Promise<void> {
  const { applicantId } = await requireSession()
  await endHandoffsOf(await requireApplicationIdOf(applicantId))
  redirect('/documents/phone')
}
