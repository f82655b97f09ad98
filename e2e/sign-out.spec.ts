import { expect, test } from './story'

test('after leaving, the way back shows nothing of the person', async ({ applicant, page, person }) => {
  await applicant.answersEverythingUpTo('review')
  await expect(page.getByText(person.lastName).first()).toBeVisible()
  await applicant.presses(applicant.words.chrome.saveAndLeave)
  await applicant.sees(applicant.words.welcome.title)
  for (const screen of ['review', 'the step before']) {
    await page.goBack()
    await applicant.sees(applicant.words.email.title)
    await expect(page.getByText(person.lastName), screen).toHaveCount(0)
  }
})
