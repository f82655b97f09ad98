import { field } from './fill-step'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** When mail or texts fail. These change the one sandbox that all stories share, so they run alone. */
test.afterEach(() => sandbox.removeFaults())

test('the mail server is down at sign-in: said plainly, and the address stays', async ({ applicant, page, person }) => {
  const { email } = applicant.words
  await sandbox.addFault({ match: { path: 'smtp' }, kind: 'status', status: 451 })
  await page.goto('/start')
  await field(page, email.email).fill(person.email)
  await applicant.presses(email.submit)
  await expect(applicant.problems).toContainText(email.refusals['mail-unavailable'])
  await expect(field(page, email.email)).toHaveValue(person.email)
  await sandbox.removeFaults()
  await applicant.presses(email.submit)
  await applicant.entersEmailedCode()
  await applicant.seesStep('phone')
})

test('texts are down: the number stays, and later it works', async ({ applicant }) => {
  const words = applicant.words.steps.phone
  await applicant.hasAnsweredEverythingUpTo('phone')
  await sandbox.addFault({ match: { path: '^/2010-04-01/' }, kind: 'status', status: 503 })
  await applicant.tries('phone')
  await expect(applicant.problems).toContainText(words.refusals['texts-unavailable'])
  await sandbox.removeFaults()
  await applicant.goesOnFrom('phone')
  await applicant.seesStep('phone-code')
})
