import { env } from '@/lib/env'
import { handoffEndsAt, handoffState } from '@/lib/domain/handoff'
import { findHandoff } from '@/lib/onboarding/find-handoff'
import { handoffPath } from '../../handoff/handoff-path'
import { readRememberedLink } from './handoff-cookie'

/** The link that this browser asked for last, and how it stands; null if there is none for this application. */
export async function findLink(applicationId: string) {
  const linkSecret = await readRememberedLink()
  const handoff = linkSecret ? await findHandoff(linkSecret) : null
  if (!linkSecret || handoff?.applicationId !== applicationId) return null

  const endsAt = handoffEndsAt(handoff)
  return {
    state: handoffState(handoff),
    matchCode: handoff.matchCode,
    url: env().APP_URL + handoffPath(linkSecret),
    endsAt,
    endsInMs: Math.max(0, endsAt.getTime() - Date.now()),
  }
}

export type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>
