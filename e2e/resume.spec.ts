import { field } from './fill-step'
import { expect, test } from './story'

test('somebody who left comes back in another browser, at the step that was due', async ({ applicant, elsewhere, person }) => {
  await applicant.answersEverythingUpTo('address')
  await applicant.presses(applicant.words.chrome.saveAndLeave)
  await applicant.sees(applicant.words.welcome.title)

  const again = await elsewhere()
  await again.signsIn({ sent: 2 })
  await again.seesStep('address')
  await again.opens('name')
  await expect(field(again.page, again.words.steps.name.lastName)).toHaveValue(person.lastName)
})

test('whoever is not signed in gets to see nothing of it', async ({ applicant, page }) => {
  for (const path of ['/apply/review', '/apply', '/status', '/account', '/documents']) {
    await page.goto(path)
    await applicant.sees(applicant.words.email.title)
  }
})

test('an application that is sent resumes at its status', async ({ applicant, elsewhere, person, javaScriptEnabled }) => {
  person.ssn = '312-34-5678'
  await applicant.answersEverythingUpTo('review')
  await applicant.sends()
  const again = await elsewhere()
  await again.signsIn({ sent: 2 })
  await again.seesStage('by-hand', { reloading: javaScriptEnabled === false })
})
