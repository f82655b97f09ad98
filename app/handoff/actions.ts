'use server'

import { redirect } from 'next/navigation'
import { declineHandoff } from '@/lib/onboarding/end-handoff'
import { openHandoff } from '@/lib/onboarding/open-handoff'
import { beginVisit } from '@/lib/session-or-visit'
import { postedText } from '../posted-text'
import { handoffPath } from './handoff-path'

/** Both screens show the same digits: this device may show the documents. */
export async function join(posted: FormData): Promise<void> {
  const key = postedText(posted, 'key')
  const opened = await openHandoff(key)
  if (opened.refused !== null) redirect(handoffPath(key))
  await beginVisit(opened.value.visitSecret)
  redirect('/documents')
}

/** They do not: the link shall open for nobody. */
export async function decline(posted: FormData): Promise<void> {
  await declineHandoff(postedText(posted, 'key'))
  redirect('/handoff/declined')
}
