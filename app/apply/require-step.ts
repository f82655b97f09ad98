import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Language } from '@/lib/domain/language'
import { currentStep, isReachable, pathOf, type StepSlug } from '@/lib/domain/journey'
import { factsOf, requireApplicationOf, type ApplicationWithFacts } from '@/lib/onboarding/application'
import { decisionFor } from '@/lib/onboarding/decision-for'
import { requireSession } from '@/lib/session'
import { readLanguage } from '../language'

export type OpenApplication = { application: ApplicationWithFacts; language: Language }

/** The signed-in person's application, still open; a sent one leads on to its status, an approved one to the account. */
export const requireOpenApplication = cache(async (): Promise<OpenApplication> => {
  const { applicantId } = await requireSession()
  const application = await requireApplicationOf(applicantId)
  if (application.sentAt) redirect(decisionFor(application).stage === 'approved' ? '/account' : '/status')
  return { application, language: await readLanguage() }
})

/** The same, at a step that can be seen already; a URL typed early leads to the step that is due. */
export async function requireStep(slug: StepSlug): Promise<OpenApplication> {
  const open = await requireOpenApplication()
  if (!isReachable(slug, factsOf(open.application))) redirect(pathOf(currentStep(factsOf(open.application)).slug))
  return open
}

/** Off to wherever the person stands. */
export function redirectOnward(application: ApplicationWithFacts): never {
  redirect(application.sentAt ? '/status' : pathOf(currentStep(factsOf(application)).slug))
}
