import { expect } from '@playwright/test'
import type { Applicant } from './applicant'
import { field } from './fill-step'
import { sandbox } from './sandbox'
import { referenceAtStripe, showIdAtStripe } from './stripe-page'

/** Stripe is asked once more before it counts as silent. */
const readingsThatFail = 2

/**
 * Somebody's way through every screen of their proof, with JavaScript; `look` is called at each. It ends with the
 * proof given.
 */
export async function walkIdentityCheck(applicant: Applicant, look: (screen: string) => Promise<void>) {
  const { page, person, words } = applicant
  const { start, begun, failed, cancelled, checking, passed, tooMany, refusals } = words.steps['identity-check']
  await applicant.seesStep('identity-check')
  await look('identity-check')
  await applicant.presses(start)
  const reference = await referenceAtStripe(page)
  await showIdAtStripe(page, person, 'leave')
  await expect(page.getByText(begun.text)).toBeVisible()
  await look('identity-check, begun')

  const [check] = await sandbox.identityChecksOf(reference)
  await sandbox.addFault({ match: { path: `/${check!.id}$` }, kind: 'status', status: 503, count: readingsThatFail })
  await page.reload()
  await expect(applicant.problems).toContainText(refusals['vendor-unavailable'])
  await look('identity-check, Stripe does not answer')

  await applicant.presses(begun.start)
  await showIdAtStripe(page, person, 'unreadable')
  await applicant.sees(failed.title)
  await look('identity-check, not readable')
  await applicant.presses(failed.again)
  await showIdAtStripe(page, person, 'cancel')
  await applicant.sees(cancelled.title)
  await look('identity-check, cancelled')
  await applicant.presses(start)
  await showIdAtStripe(page, person, 'slow', { seconds: 3600 })
  await applicant.sees(checking.title)
  await look('identity-check, checking')
  await sandbox.passIdentityCheck((await sandbox.identityChecksOf(reference)).at(-1)!.id, person)
  await applicant.sees(passed.title)
  await look('identity-check, passed')

  const { firstName } = person
  await applicant.opens('name')
  await field(page, words.steps.name.firstName).fill('Elena')
  await applicant.goesOnFrom('name')
  await applicant.sees(failed.title)
  await look('identity-check, somebody else')
  await applicant.presses(failed.again)
  await showIdAtStripe(page, person, 'expired')
  await applicant.presses(failed.again)
  await showIdAtStripe(page, person, 'other-face')
  await applicant.sees(tooMany.title)
  await look('identity-check, too many')
  await applicant.opens('name')
  await field(page, words.steps.name.firstName).fill(firstName)
  await applicant.goesOnFrom('name')
  await applicant.sees(passed.title)
}
