import { accountWords } from '@/lib/words/account'
import { cents, formatMoney } from '@/lib/domain/money'
import { homeWords } from '@/lib/words/home'
import { pocketWords } from '@/lib/words/pocket'
import type { Applicant } from './applicant'
import { becomesCustomer } from './become-customer'
import { field } from './fill-step'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** What a customer owns, and their Pockets: with JavaScript and without. */

const dollars = (amount: number, { language }: Applicant) => formatMoney(cents(amount), language)

async function opensPocket(applicant: Applicant, name: string) {
  const { page, language } = applicant
  await page.goto('/account/pockets/new')
  await field(page, pocketWords[language].name).fill(name)
  await page.getByRole('radio').last().check()
  await applicant.presses(pocketWords[language].open.submit)
}

const pocketsOf = async (customerId: string) => (await sandbox.ledger()).pockets.filter((pocket) => pocket.customerId === customerId)

test('a second Pocket is opened, named anew, and closed again', async ({ applicant, page, javaScriptEnabled }) => {
  const [home, words] = [homeWords[applicant.language], pocketWords[applicant.language]]
  const { id, customerId } = await becomesCustomer(applicant, javaScriptEnabled)
  await sandbox.fund(id, 1_250_000, 'Bay Clinic')
  await page.goto('/account')
  const list = page.getByRole('listitem').filter({ has: page.locator('a[href^="/account/pockets/"]') })
  await expect(list).toHaveCount(1)
  await expect(list).toContainText(dollars(1_250_000, applicant))
  await expect(list).toContainText(home.term(4))

  await page.getByRole('link', { name: home.openPocket }).click()
  await applicant.presses(words.open.submit)
  await expect(applicant.problems).toContainText(words.open.problems['pocket-name-missing'])
  await expect(applicant.problems).toContainText(words.open.problems['term-missing'])
  await opensPocket(applicant, 'New car')
  await applicant.sees(accountWords[applicant.language].title)
  await expect(list).toHaveCount(2)
  expect(await pocketsOf(customerId)).toHaveLength(2)

  await list.filter({ hasText: 'New car' }).getByRole('link').click()
  await applicant.sees(words.title)
  await page.getByRole('link', { name: words.rename.link }).click()
  await field(page, words.name).fill('Newer car')
  await applicant.presses(words.rename.submit)
  await applicant.sees(words.title)
  await expect(page.getByRole('heading', { name: 'Newer car' })).toBeVisible()

  await page.getByRole('link', { name: words.close.link }).click()
  await expect(page.getByText(words.close.lead('Newer car'))).toBeVisible()
  await applicant.presses(words.close.submit)
  await applicant.sees(accountWords[applicant.language].title)
  await expect(list).toHaveCount(1)
})

test('a Pocket with money, and the last one, stay open, and the page says why', async ({ applicant, page, javaScriptEnabled }) => {
  const words = pocketWords[applicant.language].close
  const { id, customerId } = await becomesCustomer(applicant, javaScriptEnabled)
  const [first] = await pocketsOf(customerId)
  await page.goto(`/account/pockets/${first!.id}/close`)
  await expect(page.getByText(words.refusals['last-one'])).toBeVisible()
  await sandbox.fund(id, 5_000, 'Bay Clinic')
  await page.reload()
  await expect(page.getByText(words.refusals['not-empty'])).toBeVisible()
  await sandbox.freeze(first!.id)
  await page.reload()
  await expect(page.getByText(words.refusals.frozen)).toBeVisible()
  await expect(page.getByRole('button', { name: words.submit })).toHaveCount(0)
  await page.goto('/account')
  await expect(page.locator('a.pocket-row')).toContainText(homeWords[applicant.language].statuses.frozen)
})

test('pressed twice, and with its answer lost, one Pocket is opened @javascript', async ({ applicant, page }) => {
  test.setTimeout(90_000)
  const words = pocketWords[applicant.language]
  const { customerId } = await becomesCustomer(applicant)
  const match = { method: 'POST', path: `/customers/${customerId}/pockets/$` }
  await sandbox.addFault({ match, kind: 'drop-after', count: 1 })
  await page.goto('/account/pockets/new')
  await field(page, words.name).fill('Rent')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: words.open.submit, exact: true }).dblclick()
  await applicant.sees(accountWords[applicant.language].title)
  await expect(page.getByText(homeWords[applicant.language].acts.open['on-its-way']('Rent'))).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(homeWords[applicant.language].acts.open['on-its-way']('Rent'))).toHaveCount(0, { timeout: 300 })
  }).toPass({ timeout: 30_000 })
  await expect(page.locator('a.pocket-row')).toHaveCount(2)
  expect((await pocketsOf(customerId)).filter(({ name }) => name === 'Rent')).toHaveLength(1)
})

test('nobody finds a Pocket of somebody else’s @javascript', async ({ applicant, page }) => {
  await becomesCustomer(applicant)
  const partners = (await sandbox.ledger()).pockets.find(({ customerId }) => customerId === null)!
  for (const path of ['pockets/:id', 'pockets/:id/rename', 'pockets/:id/close', 'fund/:id']) {
    const answer = await page.goto(`/account/${path.replace(':id', partners.id)}`)
    expect(answer!.status(), path).toBe(404)
  }
})
