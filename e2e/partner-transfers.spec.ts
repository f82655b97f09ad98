import { cents, formatMoney } from '@/lib/domain/money'
import { Customer } from './customer'
import { partnerMoves } from './partner-command'
import { expect, test } from './story'

/** What the partner pays to a customer and takes back, by command: the customer sees it, and never asks for it. */

test('what the partner pays in and takes back is at home and in the activity, each once @javascript', async ({ applicant, page }) => {
  test.setTimeout(120_000)
  const customer = await Customer.from(applicant, 900_000, { reloads: false })
  const paid = await partnerMoves(customer, 'fund', '25.50')
  expect(paid).toMatchObject({ code: 0 })
  await customer.isMoved(paid.id)
  await customer.seesTotal(902_550)
  await page.goto('/account/activity')
  await expect(page.getByRole('listitem').filter({ hasText: `+${formatMoney(cents(2_550), applicant.language)}` })).toHaveCount(1)

  // Ten dollars, and ten cents that the sandbox takes for it.
  const takenBack = await partnerMoves(customer, 'defund', '10.00')
  await customer.isMoved(takenBack.id)
  await customer.seesTotal(901_540)

  for (const verb of ['fund', 'defund'] as const) {
    const rejected = await partnerMoves(customer, verb, '5.01')
    await customer.isRejected(rejected.id)
    await customer.seesTotal(901_540)
  }
  expect(await partnerMoves(customer, 'fund', 'everything')).toMatchObject({ code: 1, id: '' })

  const everything = await partnerMoves(customer, 'defund', 'everything')
  await customer.isMoved(everything.id)
  expect(await customer.holds(customer.first)).toBe(0)
  await customer.seesTotal(0)
})
