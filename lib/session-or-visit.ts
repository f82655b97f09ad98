import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { isAbout } from './log'
import { requireApplicationIdOf } from './onboarding/application'
import { findHandoffOfVisit, findLiveVisit } from './onboarding/find-handoff'
import type { LiveSession } from './onboarding/session'
import { ourCookie } from './http/our-cookie'
import { findSession, requireSession } from './session'

/** Whoever may show the documents of an application: the person signed in, or their other device. */
export type Shower = { applicationId: string; applicantId: string; via: 'session' | 'visit' }

/** The cookie outlives the visit, so that a device that comes late can be told why. */
const cookieLifetimeSeconds = 60 * 60

/** Who shows documents in this request, or null. A live visit comes first: that device was opened for it. */
export const findShower = cache(async (): Promise<Shower | null> => {
  const visitSecret = await readVisitSecret()
  const visit = visitSecret ? await findLiveVisit(visitSecret) : null
  if (visit) {
    isAbout(visit.applicationId)
    return { ...visit, via: 'visit' }
  }

  const session = await findSession()
  return session && showerOf(session)
})

/** The same, or off to where the device is told why not. */
export async function requireShower(): Promise<Shower> {
  const shower = await findShower()
  if (shower) return shower
  if (await readVisitSecret()) redirect('/handoff/ended')
  return showerOf(await requireSession())
}

async function showerOf({ applicantId }: LiveSession): Promise<Shower> {
  return { applicationId: await requireApplicationIdOf(applicantId), applicantId, via: 'session' }
}

/** Lets this browser show documents, and nothing else, for as long as the handoff's visit lives. */
export async function beginVisit(visitSecret: string): Promise<void> {
  const { name, place } = ourCookie('foyer.visit')
  const jar = await cookies()
  jar.set(name, visitSecret, { ...place, maxAge: cookieLifetimeSeconds })
}

/** The handoff that this browser was opened by, live or over; null for any other browser. */
export async function findVisitedHandoff() {
  const visitSecret = await readVisitSecret()
  return visitSecret ? findHandoffOfVisit(visitSecret) : null
}

async function readVisitSecret(): Promise<string | undefined> {
  return (await cookies()).get(ourCookie('foyer.visit').name)?.value
}
