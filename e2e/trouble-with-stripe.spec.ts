import { sandbox } from './sandbox'
import { expect, test } from './story'
import { referenceAtStripe, seeStripe, showIdAtStripe } from './stripe-page'

/** When Stripe fails. These change the one sandbox that all stories share, so they run alone. */
test.afterEach(() => sandbox.removeFaults())

const opening = { method: 'POST', path: '^/v1/identity/' }
const reading = { method: 'GET', path: '^/v1/identity/' }

for (const [what, fault] of [
  ['is down', { kind: 'status', status: 503 }],
  ['opens the check and its answer is lost', { kind: 'drop-after' }],
] as const) {
  test(`Stripe ${what}: the place is kept, and there is one check in the end`, async ({ applicant, page, person }) => {
    const { start, refusals, passed } = applicant.words.steps['identity-check']
    await applicant.hasAnsweredEverythingUpTo('identity-check')
    await sandbox.addFault({ match: opening, ...fault })
    await applicant.presses(start)
    await expect(applicant.problems).toContainText(refusals['vendor-unavailable'])
    await sandbox.removeFaults()
    await applicant.presses(start)
    await seeStripe(page)
    expect(await sandbox.identityChecksOf(await referenceAtStripe(page))).toHaveLength(1)
    await showIdAtStripe(page, person)
    await applicant.sees(passed.title)
  })
}

test('Stripe does not answer when the person comes back: the page says so, and a reload goes on', async ({ applicant, page, person }) => {
  const { start, refusals, passed } = applicant.words.steps['identity-check']
  await applicant.hasAnsweredEverythingUpTo('identity-check')
  await applicant.presses(start)
  await sandbox.addFault({ match: reading, kind: 'status', status: 503 })
  await showIdAtStripe(page, person, 'pass', { webhooks: 'never' })
  await expect(applicant.problems).toContainText(refusals['vendor-unavailable'])
  await sandbox.removeFaults()
  await page.reload()
  await applicant.sees(passed.title)
})
