import { cents, formatMoney } from '@/lib/domain/money'
import { Customer, travel } from './customer'
import { inspect } from './inspect'
import { sandbox } from './sandbox'
import { expect, test } from './story'

const worthCents = 900_000

for (const to of [travel, 'Rosa Diaz']) {
  test(`money to ${to}: an amount and everything, done and rejected, each once`, async ({ applicant, page, javaScriptEnabled }) => {
    test.setTimeout(120_000)
    const { transfer } = applicant.words
    const customer = await Customer.from(applicant, worthCents, { reloads: javaScriptEnabled === false })

    const rejected = await customer.moves({ to, cents: 5_01 })
    await customer.seesState('rejected')
    await expect(page.getByText(transfer.reasons['not-enough-money'])).toBeVisible()
    expect(await customer.timesMoved(rejected)).toBe(0)

    const done = await customer.moves({ to, cents: 25_50, note: 'Cañas, 2 de mayo' })
    await customer.seesState('completed')
    expect(await customer.timesMoved(done)).toBe(1)
    await expect(page.getByText('Cañas, 2 de mayo')).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: formatMoney(cents(25_50), applicant.language) })).toHaveCount(2)
    if (to === travel) expect(await customer.holds(customer.travel)).toBe(25_50)

    const frozen = await customer.reviews({ to, cents: 'everything' }, { sent: 2 })
    await sandbox.freeze(customer.first)
    await applicant.presses(transfer.confirm)
    await customer.seesState('rejected')
    await expect(page.getByText(transfer.reasons['pocket-unavailable'])).toBeVisible()
    expect(await customer.timesMoved(frozen)).toBe(0)

    await sandbox.thaw(customer.first)
    const all = await customer.moves({ to, cents: 'everything' }, { sent: 3 })
    await customer.seesState('completed')
    expect(await customer.timesMoved(all)).toBe(1)
    expect(await customer.holds(customer.first)).toBe(0)
  })
}

test('two presses in a row move it once @javascript', async ({ applicant, page }) => {
  const customer = await Customer.from(applicant, worthCents, { reloads: false })
  const id = await customer.reviews({ to: 'Rosa Diaz', cents: 40_00 })
  await page.getByRole('button', { name: applicant.words.transfer.confirm }).dblclick()
  await customer.seesState('completed')
  expect(await customer.timesMoved(id)).toBe(1)
})

test('two tabs that confirm at the same moment, and a third much later, move it once', async ({ applicant, page, context, javaScriptEnabled }) => {
  const customer = await Customer.from(applicant, worthCents, { reloads: javaScriptEnabled === false })
  const id = await customer.reviews({ to: travel, cents: 40_00 })
  const [second, third] = [await context.newPage(), await context.newPage()]
  for (const tab of [second, third]) await tab.goto(`/account/move/${id}`)
  const confirm = { name: applicant.words.transfer.confirm }
  await Promise.all([page, second].map((tab) => tab.getByRole('button', confirm).click()))
  await customer.seesState('completed')
  await third.getByRole('button', confirm).click()
  await expect(third.getByRole('heading', { level: 1 })).toHaveText(applicant.words.transfer.titles.completed)
  expect(await customer.timesMoved(id)).toBe(1)
  expect(await customer.holds(customer.travel)).toBe(40_00)
})

test('what cannot be is said before anything is kept: too much, a Pocket that is frozen', async ({ applicant, page, javaScriptEnabled }) => {
  const { move } = applicant.words
  const customer = await Customer.from(applicant, worthCents, { reloads: javaScriptEnabled === false })
  await customer.drafts({ to: travel, cents: worthCents * 2 })
  await expect(applicant.problems).toContainText(move.refusals['not-enough-money'])
  await expect(page.getByRole('textbox', { name: move.amount })).toHaveValue(formatMoney(cents(worthCents * 2), applicant.language))

  await page.goto('/account/move')
  await sandbox.freeze(customer.travel)
  await page.getByRole('combobox', { name: move.from }).selectOption(customer.first)
  await page.getByRole('combobox', { name: move.to }).selectOption(`pocket:${customer.travel}`)
  await page.getByRole('textbox', { name: move.amount }).fill('5')
  await applicant.presses(move.submit)
  await expect(applicant.problems).toContainText(move.refusals['pocket-not-open'])

  await customer.drafts({ to: 'Sam Lee', cents: 5_00 })
  await applicant.presses(applicant.words.transfer.confirm)
  await customer.seesState('rejected')
  await expect(page.getByText(applicant.words.transfer.reasons['pocket-unavailable'])).toBeVisible()
})

test('a code for something else does not move money, and nobody else finds the transfer', async ({ applicant, page, browser, javaScriptEnabled }) => {
  const { transfer } = applicant.words
  const customer = await Customer.from(applicant, worthCents, { reloads: javaScriptEnabled === false })
  await page.goto('/confirm?for=account-number')
  await applicant.confirms('phone', { sent: 2 })
  const id = await customer.reviews({ to: travel, cents: 1_000_00 })
  await expect(page.getByRole('button', { name: transfer.confirm })).toHaveCount(0)
  await page.getByRole('link', { name: transfer.withCode }).click()
  await applicant.confirms('phone', { sent: 3 })
  await applicant.presses(transfer.confirm)
  await customer.seesState('completed')

  for (const path of ['/account/move/x', '/account/move/0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012', '/confirm?for=transfer', '/confirm?for=transfer&id=x']) {
    expect((await page.goto(path))!.status(), path).toBe(404)
  }
  const stranger = await browser.newPage()
  await stranger.goto(`/account/move/${id}`)
  await expect(stranger).toHaveURL(/\/start/)
  await stranger.close()
})

test('moving money and people can be used by everybody @javascript', async ({ applicant, page }) => {
  const { move, people, transfer } = applicant.words
  const customer = await Customer.from(applicant, worthCents, { reloads: false })
  await page.goto('/account/people')
  for (const text of [people.canReceive, people.checking['small-deposits'], people.failed]) await expect(page.getByText(text).first()).toBeVisible()
  await inspect(page, 'people')
  await page.goto('/account/move')
  await inspect(page, 'move money')
  await applicant.presses(move.submit)
  await expect(applicant.problems).toContainText(move.problems['amount-missing'])
  await inspect(page, 'move money, with what is wrong')
  const id = await customer.reviews({ to: 'Rosa Diaz', cents: 5_06 })
  await inspect(page, 'a transfer, to be looked over')
  await applicant.presses(transfer.confirm)
  await customer.seesState('pending')
  await inspect(page, 'a transfer, on its way')
  await sandbox.settle(id)
  await customer.seesState('completed')
  await inspect(page, 'a transfer, done')
})
