import { randomUUID } from 'node:crypto'
import { formatMonth } from '@/lib/domain/moment'
import { accountNavWords } from '@/lib/words/account-nav'
import { papersWords } from '@/lib/words/papers'
import type { Applicant } from './applicant'
import { list } from './fill-step'
import { inspect } from './inspect'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** Each walks through a whole application first. */
test.describe.configure({ timeout: 120_000 })

test.beforeEach(async ({ applicant, javaScriptEnabled }) => {
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved', { reloading: javaScriptEnabled === false })
})

const link = `${process.env.SANDBOX_URL}/files/paper.pdf?token=short-lived`
const pocketId = randomUUID()
const statement = (type: string, key: string) => ({
  id: randomUUID(), jiko_account_id: pocketId, type, key, pdf_download_url: link, time_created: `${key.slice(0, 4)}-02-03T09:00:00+00:00`,
})

/** Has Jiko list just these for this person. */
async function jikoLists({ person }: Applicant, items: object[]) {
  const { customerId } = await sandbox.onlyApplicationOf(person.email)
  const body = JSON.stringify({ items, next_page: null, prev_page: null })
  await sandbox.addFault({ match: { path: `/customers/${customerId}/statements/$` }, kind: 'body', body })
}

const thisYear = new Date().getFullYear()
test('somebody new reads what will come, and the agreements that they agreed to', async ({ applicant, page, javaScriptEnabled }) => {
  const words = papersWords[applicant.language]
  await jikoLists(applicant, [])
  await page.goto('/account')
  await page.getByRole('navigation').getByRole('link', { name: accountNavWords[applicant.language].rooms.papers }).click()
  await applicant.sees(words.title)
  await expect(page.getByText(words.none.text)).toBeVisible()
  await expect(page.getByRole('heading', { name: words.agreements.title })).toBeVisible()
  const agreements = page.locator('#agreements').getByRole('link')
  expect(await agreements.count()).toBeGreaterThan(3)
  const opened = await page.request.get((await agreements.first().getAttribute('href'))!)
  expect(opened.headers()['content-type']).toBe('application/pdf')
  if (javaScriptEnabled !== false) await inspect(page, 'papers, none yet')
})

test('whoever has to sign in first comes to the papers that the letter was about', async ({ applicant, page, context }) => {
  await context.clearCookies()
  await page.goto('/account/papers')
  await applicant.entersEmail()
  await applicant.entersEmailedCode({ sent: 2 })
  await applicant.sees(papersWords[applicant.language].title)
  await page.goto('/start?room=activity')
  await expect(page).toHaveURL(/\/account\/activity$/)
  await page.goto('/start?room=//evil.example')
  await expect(page).toHaveURL(/\/account$/)
})

test('six years of papers are listed by year, found by year and kind, and open at Jiko by a link of this moment', async ({ applicant, page, person, elsewhere, javaScriptEnabled }) => {
  const words = papersWords[applicant.language]
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.pretendMonths(id, 6 * 12 + new Date().getMonth())
  await page.goto('/account/papers')
  const papers = page.getByRole('listitem').filter({ has: page.locator('a[href^="/account/papers/"]') })
  await expect(papers).toHaveCount(24)
  await page.getByRole('link', { name: words.pages.older }).click()
  await expect(page.getByRole('link', { name: words.pages.newer })).toBeVisible()
  await expect(page.getByRole('heading', { name: String(thisYear - 1) })).toBeVisible()
  if (javaScriptEnabled !== false) await inspect(page, 'papers, the second page')

  const oldest = thisYear - 6
  await list(page, words.year).selectOption(String(oldest))
  await list(page, words.kind).selectOption({ label: words.kinds['brokerage-statement'] })
  await applicant.presses(words.show)
  await expect(papers).toHaveCount(12)
  await expect(papers.filter({ hasText: words.kinds['bank-statement'] })).toHaveCount(0)
  await expect(list(page, words.year)).toHaveValue(String(oldest))
  await expect(papers.last()).toContainText(formatMonth({ year: oldest, month: 1 }, applicant.language))

  expect(await page.content()).not.toMatch(/mark=|\/files\//)
  const path = (await papers.last().getByRole('link').getAttribute('href'))!
  const answer = await page.request.get(path, { maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' })
  expect(new URL(answer.headers().location!).origin).toBe(new URL(process.env.SANDBOX_URL!).origin)
  expect((await page.request.get(path)).headers()['content-type']).toBe('application/pdf')

  const stranger = await (await elsewhere()).page.request.get(path)
  expect(stranger.url()).toMatch(/\/start\?room=papers$/)
})

test('tax forms, and the confirmation of each trade', async ({ applicant, page, person, javaScriptEnabled }) => {
  const words = papersWords[applicant.language]
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.pretendMonths(id, 26, 50_000)
  await page.goto('/account/papers?kind=form-1099-int')
  const papers = page.getByRole('listitem').filter({ has: page.locator('a[href^="/account/papers/"]') })
  await expect(papers.first()).toContainText(words.kinds['form-1099-int'])

  await list(page, words.year).selectOption(String(thisYear - 1))
  await list(page, words.kind).selectOption({ label: words.kinds['trade-confirmation'] })
  await applicant.presses(words.show)
  await expect(papers.first()).toContainText(words.bought('').split(' ')[0]!)
  await expect(papers.first()).toContainText(String(thisYear - 1))
  if (javaScriptEnabled !== false) await inspect(page, 'papers, trades')
  const confirmation = await page.request.get((await papers.first().getByRole('link').getAttribute('href'))!)
  expect(confirmation.headers()['content-type']).toBe('application/pdf')
})

test('a paper of somebody else is not there, nor one that no such place would have', async ({ applicant, page }) => {
  await jikoLists(applicant, [statement('BANK', '2026-01-01')])
  for (const path of [randomUUID(), 'x', `trades/${randomUUID()}/${randomUUID()}`]) {
    expect((await page.request.get(`/account/papers/${path}`, { maxRedirects: 0 })).status(), path).toBe(404)
  }
})

test('a link that leads away from Jiko leads nowhere', async ({ applicant, page }) => {
  const words = papersWords[applicant.language]
  const odd = { ...statement('BANK', '2026-01-01'), pdf_download_url: 'https://evil.example/a.pdf' }
  await jikoLists(applicant, [odd])
  await page.goto(`/account/papers/${odd.id}`)
  await applicant.sees(words.title)
  await expect(page.getByText(words.notOpened.title)).toBeVisible()
})

test('a page that Jiko does not answer keeps its place, and what we have ourselves is there', async ({ applicant, page, person, javaScriptEnabled }) => {
  const words = papersWords[applicant.language]
  const { customerId } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.addFault({ match: { path: `/customers/${customerId}/` }, kind: 'status', status: 503 })
  await page.goto('/account/papers?kind=bank-statement')
  await expect(page.getByText(words.unavailable.text)).toBeVisible()
  await expect(page.getByRole('heading', { name: words.agreements.title })).toBeVisible()
  await expect(list(page, words.kind)).toHaveValue('bank-statement')
  if (javaScriptEnabled !== false) await inspect(page, 'papers, Jiko does not answer')
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-US' })

  test('a month begins with a capital, and every word is Spanish', async ({ applicant, page }) => {
    const words = papersWords.es
    await jikoLists(applicant, [statement('BANK', '2026-10-01')])
    await page.goto('/account/papers')
    await applicant.sees(words.title)
    await expect(page.getByRole('link', { name: 'Octubre de 2026' })).toContainText(words.kinds['bank-statement'])
  })
})
