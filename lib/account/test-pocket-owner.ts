import { followApplication } from '../onboarding/follow-application'
import { submitApplication } from '../onboarding/submit-application'
import { readyToSend } from '../onboarding/test-applicant'
import type { TestWorld } from '../onboarding/test-world'
import { db } from '../db/prisma'

export type TestCustomer = { applicantId: string; applicationId: string; customerId: string; jikoId: string; email: string }

/** Somebody whom Jiko has approved, with their first Pocket. */
export async function approvedCustomer(world: TestWorld): Promise<TestCustomer> {
  const { applicantId, applicationId, email } = await readyToSend(world)
  await submitApplication(applicationId)
  const [atJiko] = await world.applicationsOf(email)
  await world.decide(atJiko!.id, 'APPROVED')
  await followApplication(applicationId, 'POLL')
  const { customerId } = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
  return { applicantId, applicationId, customerId: customerId!, jikoId: atJiko!.id, email }
}
