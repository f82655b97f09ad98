import type { Applicant } from '../applicant'
import { Customer, travel } from '../customer'
import { sandbox } from '../sandbox'

const worthCents = 250_000

/** Moving money, in each state that it can be in, and the people whom it can go to. */
export async function takeTransfers(applicant: Applicant, take: (name: string) => Promise<void>): Promise<void> {
  const { page, words } = applicant
  await page.goto('/account/people')
  await take('people')
  const customer = await Customer.withAccount(applicant, { worthCents })
  await page.goto('/account/move')
  await take('move money')
  await applicant.presses(words.move.submit)
  await take('move money, with problems')
  await customer.reviews({ to: travel, cents: 'everything' })
  await take('transfer, before one more code')
  const id = await customer.reviews({ to: 'Rosa Diaz', cents: 80_06, note: 'Dinner on Friday' })
  await take('transfer, to be looked over')
  await applicant.presses(words.transfer.confirm)
  await customer.seesState('pending')
  await take('transfer, on its way')
  await sandbox.settle(id)
  await customer.seesState('completed')
  await take('transfer, done')
  await customer.moves({ to: travel, cents: 12_01 })
  await customer.seesState('rejected')
  await take('transfer, rejected')
  await page.goto('/account/move')
  await take('move money, latest transfers')
}
