import { sandbox } from './sandbox'
import { expect, test } from './story'

/** A new version touches everybody who has consented and not sent, so this story runs alone. */
test('Jiko publishes newer agreements between consent and sending: consent is asked anew, then it is sent', async ({ applicant, page, person }) => {
  const words = applicant.words.steps.agreements
  await applicant.hasAnsweredEverythingUpTo('review')
  const { version } = await sandbox.publishAgreements()
  await applicant.goesOnFrom('review')

  await applicant.seesStep('agreements')
  await expect(page.getByRole('heading', { name: words.newerVersion.title })).toBeVisible()
  await expect(page.getByRole('checkbox')).not.toBeChecked()
  expect(await sandbox.applicationsOf(person.email)).toEqual([])

  await applicant.agrees()
  await applicant.sends()
  await applicant.seesStage('approved')
  expect((await sandbox.onlyApplicationOf(person.email)).agreementVersion).toBe(version)
})
