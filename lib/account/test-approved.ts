import { expect } from 'vitest'
import { followApplication } from '../onboarding/follow-application'
import { requireApplicationById } from '../onboarding/application'
import { submitApplication } from '../onboarding/submit-application'
import { readyToSend } from '../onboarding/test-applicant'
import type { TestWorld } from '../onboarding/test-world'

/** Somebody whose account is open. */
export async function approved(world: TestWorld) {
  const applicant = await readyToSend(world)
  await submitApplication(applicant.applicationId)
  const [atJiko] = await world.applicationsOf(applicant.email)
  await world.decide(atJiko!.id, 'APPROVED')
  await followApplication(applicant.applicationId, 'POLL')
  const { customerId } = await requireApplicationById(applicant.applicationId)
  expect(customerId).not.toBeNull()
  return { ...applicant, customerId: customerId!, jikoId: atJiko!.id }
}
