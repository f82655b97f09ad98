import { accountWords } from '@/lib/words/account'
import { homeWords } from '@/lib/words/home'
import { reviewWords } from '@/lib/words/review'
import { field } from './fill-step'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** When Jiko fails. These change the one sandbox that all stories share, so they run alone. */
test.afterEach(() => sandbox.removeFaults())

const agreements = '^/api/v1/agreements/'
const creating = { method: 'POST', path: '^/api/v1/applications/$' }
const webPage = { kind: 'body', body: '<!doctype html><h1>Scheduled maintenance</h1>', contentType: 'text/html' } as const

for (const [what, answer] of [['is down', { kind: 'status', status: 503 }], ['answers a web page', webPage]] as const) {
  test(`Jiko ${what} when the agreements are due: the place is kept`, async ({ applicant, page }) => {
    const words = applicant.words.steps.agreements
    await applicant.signsIn()
    await applicant.answers('phone')
    await sandbox.addFault({ match: { path: agreements }, ...answer })
    await applicant.answers('phone-code')
    await applicant.sees(words.unavailable.title)
    await sandbox.removeFaults()
    await page.getByRole('link', { name: words.unavailable.again }).click()
    await applicant.agrees()
    await applicant.seesStep('name')
  })

  test(`Jiko ${what} at the moment of sending: nothing is sent, and it can be tried again`, async ({ applicant, person }) => {
    const { refusals } = applicant.words.steps.review
    await applicant.hasAnsweredEverythingUpTo('review')
    await sandbox.addFault({ match: { path: agreements }, ...answer })
    await applicant.goesOnFrom('review')
    await expect(applicant.problems).toContainText(refusals['jiko-unavailable'])
    expect(await sandbox.applicationsOf(person.email)).toEqual([])
    await sandbox.removeFaults()
    await applicant.sends()
    await applicant.seesStage('approved')
  })
}

/** What could not be carried at once is tried again after half a minute: the two slowest stories of all. */
const arrivesWithinMs = 90_000

test('Jiko is down while the application is carried there: it arrives by itself', async ({ applicant, page, person }) => {
  test.setTimeout(120_000)
  await applicant.hasAnsweredEverythingUpTo('review')
  await sandbox.addFault({ match: creating, kind: 'status', status: 503 })
  await applicant.sends()
  await expect(page.getByText(applicant.words.status.onItsWay)).toBeVisible()
  await sandbox.removeFaults()
  await expect(applicant.heading).toHaveText(applicant.words.status.stages.approved.title, { timeout: arrivesWithinMs })
  expect((await sandbox.onlyApplicationOf(person.email)).timesApplied).toHaveLength(1)
})

test('Jiko has created the application but its answer is lost: there is still only one', async ({ applicant, person }) => {
  test.setTimeout(120_000)
  await applicant.hasAnsweredEverythingUpTo('review')
  await sandbox.addFault({ match: creating, kind: 'drop-after', count: 1 })
  await applicant.sends()
  await expect(applicant.heading).toHaveText(applicant.words.status.stages.approved.title, { timeout: arrivesWithinMs })
  expect((await sandbox.onlyApplicationOf(person.email)).timesApplied).toHaveLength(1)
})

test('Jiko refuses an answer: the person is led to it, mends it, and sends again', async ({ applicant, page, person }) => {
  const { refusedByJiko } = reviewWords[applicant.language]
  const body = JSON.stringify({ detail: [{ loc: ['body', 'address', 'postal_code'], msg: 'is unknown', type: 'value_error' }] })
  await applicant.hasAnsweredEverythingUpTo('review')
  await sandbox.addFault({ match: creating, kind: 'status', status: 422, body, count: 1 })
  await applicant.goesOnFrom('review')
  await applicant.seesStep('address')
  await expect(applicant.problems).toContainText(refusedByJiko.step)
  await expect(field(page, applicant.words.steps.address.street)).toHaveValue(person.address.street)

  person.address.postalCode = '94110'
  await applicant.answers('address')
  await applicant.sends()
  await applicant.seesStage('approved')
  expect((await sandbox.onlyApplicationOf(person.email)).timesApplied).toHaveLength(1)
})

test('Jiko is down when the account is looked at: the money is safe, and the page says so', async ({ applicant, page }) => {
  const words = accountWords[applicant.language]
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved')
  await sandbox.addFault({ match: { method: 'GET', path: '^/api/' }, kind: 'status', status: 503 })
  await page.goto('/account')
  await expect(page.getByText(words.unavailable.text)).toBeVisible()
  await sandbox.removeFaults()
  await page.getByRole('link', { name: words.unavailable.again }).click()
  await expect(page.getByRole('link', { name: homeWords[applicant.language].addMoney, exact: true })).toBeVisible()
})
