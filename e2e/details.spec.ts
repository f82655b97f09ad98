import { detailsWords } from '@/lib/words/details'
import { accountNavWords } from '@/lib/words/account-nav'
import { formatDay } from '@/lib/domain/moment'
import { inspect } from './inspect'
import { bill } from './paper'
import { birthDateOf } from './person'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** Each walks through a whole application first. */
test.describe.configure({ timeout: 120_000 })

test.beforeEach(async ({ applicant, javaScriptEnabled }) => {
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved', { reloading: javaScriptEnabled === false })
})

test('a customer sees what Jiko has about them, as Jiko has it', async ({ applicant, page, person, javaScriptEnabled }) => {
  const words = detailsWords[applicant.language]
  await page.goto('/account')
  await page.getByRole('navigation').getByRole('link', { name: accountNavWords[applicant.language].rooms.details }).click()
  await applicant.sees(words.title)
  const shown = page.getByRole('definition')
  const { street, unit, city, state, postalCode } = person.address
  for (const text of [
    `${person.firstName} ${person.lastName}`, formatDay(birthDateOf(person), applicant.language), person.email,
    words.standings.open, street, unit, `${city}, ${state} ${postalCode}`,
  ]) {
    await expect(shown.filter({ hasText: text })).toHaveCount(1)
  }
  await expect(shown.filter({ hasText: new RegExp(`${person.phone.slice(3, 6)}.${person.phone.slice(6)}$`) })).toHaveCount(1)
  expect(await page.title()).not.toContain(person.lastName)
  // What a person applied with and Jiko does not tell: the number is nowhere.
  expect(await page.content()).not.toContain(person.ssn.replaceAll('-', ''))
  if (javaScriptEnabled !== false) await inspect(page, 'details')
})

test('a page that Jiko does not answer keeps its place', async ({ applicant, page, person }) => {
  const words = detailsWords[applicant.language]
  const { customerId } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.addFault({ match: { path: `/customers/${customerId}/$` }, kind: 'status', status: 503, count: 3 })
  await page.goto('/account/details')
  await expect(page.getByText(words.unavailable.text)).toBeVisible()
  await expect(page.getByRole('link', { name: words.changing.action })).toBeVisible()
  await expect(async () => {
    await page.getByRole('link', { name: words.unavailable.again }).click({ timeout: 1_000 })
    await expect(page.getByRole('definition').filter({ hasText: person.email })).toBeVisible({ timeout: 1_000 })
  }).toPass()
})

test('a paper that shows a change goes to Jiko, and says how far it is', async ({ applicant, page, javaScriptEnabled }) => {
  const { asked, change, changing, sent } = detailsWords[applicant.language]
  await page.goto('/account/details')
  await page.getByRole('link', { name: changing.action }).click()
  await applicant.sees(change.title)
  await applicant.presses(change.submit)
  await expect(applicant.problems).toContainText(change.problems['about-missing'])
  await expect(page).toHaveTitle(/^Error: /)
  if (javaScriptEnabled !== false) await inspect(page, 'a paper for a change, with a problem')
  await page.getByRole('radio', { name: change.subjects.address.label }).check()
  await applicant.presses(change.submit)
  await expect(applicant.problems).toContainText(change.problems['file-missing'])
  await expect(page.getByRole('radio', { name: change.subjects.address.label })).toBeChecked()

  const file = { name: 'lease.pdf', mimeType: 'application/octet-stream', buffer: await bill({ pages: 2 }) }
  await page.getByLabel(change.file).setInputFiles(file)
  await applicant.presses(change.submit)
  await expect(page.getByText(sent.title)).toBeVisible()
  const listed = page.getByRole('listitem').filter({ hasText: asked.about.address })
  await expect(async () => {
    await page.reload()
    await expect(listed).toContainText(asked.states.delivered, { timeout: 500 })
  }).toPass()

  if (javaScriptEnabled !== false) await inspect(page, 'details, a paper sent')
  await page.goto('/account/details/change')
  await page.getByRole('radio', { name: change.subjects.address.label }).check()
  await page.getByLabel(change.file).setInputFiles(file)
  await applicant.presses(change.submit)
  await expect(applicant.problems).toContainText(change.problems['same-picture'])
})

test('nobody else may send one, and no other site for them', async ({ page, elsewhere }) => {
  const stranger = await (await elsewhere()).page.request.post('/api/changes', { multipart: { about: 'name' }, headers: { 'sec-fetch-site': 'same-origin' } })
  expect(stranger.url()).toMatch(/\/start\?room=details$/)
  const forged = await page.request.post('/api/changes', {
    multipart: { about: 'name' },
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    maxRedirects: 0,
  })
  expect(forged.status()).toBe(403)
})
