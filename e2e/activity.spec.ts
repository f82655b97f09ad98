import { readFile } from 'node:fs/promises'
import { cents, formatMoney } from '@/lib/domain/money'
import { activityWords } from '@/lib/words/activity'
import { becomesCustomer } from './become-customer'
import { list } from './fill-step'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** What happened in somebody's Pockets: found, followed back, and taken along as a file. */

test('what came in is found by kind, direction, day and title', async ({ applicant, page, javaScriptEnabled }) => {
  const words = activityWords[applicant.language]
  const { id } = await becomesCustomer(applicant, javaScriptEnabled)
  await sandbox.fund(id, 1_250_000, 'Café Lago')
  await sandbox.fund(id, 5_000, 'Bay Clinic')
  await page.goto('/account/activity')
  const rows = page.getByRole('main').getByRole('listitem').filter({ has: page.locator('time') })
  await expect(rows.filter({ hasText: 'Bay Clinic' })).toContainText(`+${formatMoney(cents(5_000), applicant.language)}`)
  await expect(rows.filter({ hasText: words.trades.bought })).not.toHaveCount(0)
  await expect(page.getByRole('link', { name: words.confirmation }).first()).toHaveAttribute('href', /^\/account\/papers\/trades\/[\w-]+\/[\w-]+$/)

  const filter = page.getByText(words.filter.title, { exact: true })
  await filter.click()
  await list(page, words.filter.kind).selectOption({ label: words.filter.kinds.bank })
  await page.getByRole('searchbox', { name: words.filter.search }).fill('cafe')
  await applicant.presses(words.filter.show)
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Café Lago')
  await expect(rows.first()).toBeInViewport()
  await expect(page.getByRole('searchbox', { name: words.filter.search })).toHaveValue('cafe')
  await expect(list(page, words.filter.kind)).toHaveValue('bank')
  expect(decodeURIComponent(page.url())).not.toContain('cafe')
  await page.reload()
  await expect(rows).toHaveCount(1)

  await page.goto('/account/activity?direction=out')
  await expect(page.getByText(words.noneWithin)).toBeVisible()
  await page.goto('/account/activity?to=2001-01-01')
  await expect(page.getByText(words.noneWithin)).toBeVisible()
  await page.getByRole('link', { name: words.filter.clear }).click()
  await expect(rows.filter({ hasText: 'Bay Clinic' })).toBeVisible()
})

test('going back leaves nothing out and shows nothing twice, though more arrives meanwhile', async ({ applicant, page, javaScriptEnabled }) => {
  test.setTimeout(90_000)
  const words = activityWords[applicant.language]
  const { id } = await becomesCustomer(applicant, javaScriptEnabled)
  const payments = Array.from({ length: 35 }, (_, place) => `Payment ${place + 1}`)
  for (const [place, payment] of payments.entries()) await sandbox.fund(id, 100 + place, payment)
  await page.goto('/account/activity?kind=bank')
  const titles = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Payment' }).locator('p:first-child')
  await expect(titles).toHaveCount(30)
  const shown = await titles.allTextContents()
  await sandbox.fund(id, 200, 'Late')
  await page.getByRole('link', { name: words.earlier }).click()
  await expect(titles).toHaveCount(5)
  shown.push(...(await titles.allTextContents()))
  expect(shown.filter((title) => title.startsWith('Payment'))).toEqual(payments.toReversed())
  await page.getByRole('link', { name: words.newest }).click()
  await expect(page.getByText('Late', { exact: true })).toBeVisible()
})

test('all of it comes as a file that no spreadsheet runs', async ({ applicant, page, javaScriptEnabled }) => {
  const words = activityWords[applicant.language]
  const { id } = await becomesCustomer(applicant, javaScriptEnabled)
  await sandbox.fund(id, 5_000, '=1+1')
  await sandbox.fund(id, 6_000, 'Say "hi", Ana')
  await page.goto('/account/activity?direction=in')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: words.download }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(`${words.file.name}.csv`)
  const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  expect(head).toBe(`\ufeff${words.file.columns.map((column) => `"${column}"`).join(',')}`)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('"Say ""hi"", Ana","60.00"')
  expect(rows[1]).toContain(`"'=1+1","50.00"`)
})

test('a file is never half of it: when Jiko fails there is none @javascript', async ({ applicant, page }) => {
  const { customerId } = await becomesCustomer(applicant)
  const pocket = (await sandbox.ledger()).pockets.find((one) => one.customerId === customerId)!
  // A read is tried three times.
  await sandbox.addFault({ match: { path: `/pockets/${pocket.id}/transactions/` }, kind: 'status', status: 503, count: 3 })
  const answer = await page.request.get('/account/activity/csv')
  expect(answer.status()).toBe(503)
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['content-disposition']).toBeUndefined()
})
