import { redirect } from 'next/navigation'
import type { Language } from '@/lib/domain/language'
import type { AccountRoom } from '@/lib/domain/room'
import type { ApplicationWithFacts } from '@/lib/onboarding/application'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { decisionFor } from '@/lib/onboarding/decision-for'
import type { LiveSession } from '@/lib/onboarding/session'
import { requireSession } from '@/lib/session'
import { readLanguage } from '../language'

export type Approved = { session: LiveSession; application: ApplicationWithFacts; language: Language }
export type Customer = Approved & { customerId: string }

/** Somebody signed in whom Jiko has approved; everybody else is led to where they are, or to sign in and come to this room. */
export async function requireApproved(room: AccountRoom | null = null): Promise<Approved> {
  const session = await requireSession(room)
  const application = await requireApplicationOf(session.applicantId)
  if (decisionFor(application).stage !== 'approved') redirect('/status')
  return { session, application, language: await readLanguage() }
}

/** The same, with their id at Jiko; without one there is nothing yet but the account's home, which says so. */
export async function requireCustomer(room?: AccountRoom): Promise<Customer> {
  const approved = await requireApproved(room)
  const { customerId } = approved.application
  if (!customerId) redirect('/account')
  return { ...approved, customerId }
}
