import type { Applicant } from './applicant'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** Where an application that is sent leads: to its status, and once it is approved to the account. */
const sentPages = /\/(status|account)$/

/** However often "Send my application" is pressed, Jiko has one application, applied for once. */
async function expectSentOnce({ person, page }: Applicant) {
  await expect(page).toHaveURL(sentPages)
  await expect.poll(async () => (await sandbox.onlyApplicationOf(person.email)).status).toBe('APPROVED')
  const { timesApplied } = await sandbox.onlyApplicationOf(person.email)
  expect(timesApplied).toHaveLength(1)
}

test.beforeEach(async ({ applicant }) => {
  await applicant.hasAnsweredEverythingUpTo('review')
})

test('two presses in a row @javascript', async ({ applicant, page }) => {
  await page.getByRole('button', { name: applicant.words.steps.review.submit }).dblclick()
  await expectSentOnce(applicant)
})

test('two tabs that send at the same moment', async ({ applicant, page, context }) => {
  const second = await context.newPage()
  await second.goto('/apply/review')
  const send = { name: applicant.words.steps.review.submit }
  await Promise.all([page, second].map((tab) => tab.getByRole('button', send).click()))
  await expect(second).toHaveURL(sentPages)
  await expectSentOnce(applicant)
})

test('a tab that was left open sends long after the other has', async ({ applicant, page, context }) => {
  const second = await context.newPage()
  await second.goto('/apply/review')
  await applicant.sends()
  await second.getByRole('button', { name: applicant.words.steps.review.submit }).click()
  await expect(second).toHaveURL(sentPages)
  await page.reload()
  await expectSentOnce(applicant)
})

test('a reload after sending', async ({ applicant, page }) => {
  await applicant.sends()
  await page.reload()
  await page.reload()
  await expectSentOnce(applicant)
})

test('Back after sending leads to the status again, and nothing is asked anew', async ({ applicant, page }) => {
  await applicant.sends()
  await page.goBack()
  await page.reload()
  await expectSentOnce(applicant)
  await applicant.opens('name')
  await expectSentOnce(applicant)
})
