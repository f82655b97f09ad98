import type { Applicant } from './applicant'
import { sandbox } from './sandbox'

/** Somebody applies and is approved. @returns Jiko's ids of the application and of the customer */
export async function becomesCustomer(applicant: Applicant, javaScriptEnabled = true): Promise<{ id: string; customerId: string }> {
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved', { reloading: !javaScriptEnabled })
  const { id, customerId } = await sandbox.onlyApplicationOf(applicant.person.email)
  return { id, customerId: customerId! }
}
