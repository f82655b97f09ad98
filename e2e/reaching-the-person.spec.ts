import { field } from './fill-step'
import { expect, test } from './story'

test('a number that cannot take texts is said at once, and another one works', async ({ applicant, page, person }) => {
  const words = applicant.words.steps.phone
  const { phone } = person
  await applicant.hasAnsweredEverythingUpTo('phone')
  person.phone = '+1 500 555 0009'
  await applicant.tries('phone')
  await expect(applicant.problems).toContainText(words.refusals['number-cannot-take-texts'])
  await expect(field(page, words.phone)).toHaveValue(person.phone)
  person.phone = phone
  await applicant.provesPhone()
  await applicant.seesStep('agreements')
})

test('the connection is lost on a step: what was typed stays, and goes through later @javascript', async ({ applicant, context, page, person }) => {
  const { firstName } = applicant.words.steps.name
  await applicant.hasAnsweredEverythingUpTo('name')
  await context.setOffline(true)
  await applicant.tries('name')
  await expect(page.getByRole('status').filter({ hasText: applicant.words.form.offline })).toBeVisible()
  await expect(field(page, firstName)).toHaveValue(person.firstName)
  await context.setOffline(false)
  await applicant.goesOnFrom('name')
  await applicant.seesStep('birth-date')
})
