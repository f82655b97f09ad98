import type { World } from '../world'
import { keepCustomer } from './keep-customer'
import { introduceCounterparties } from './known-counterparties'
import type { Application } from './nouns'
import { openPocket } from './open-pocket'

/** What exists from the moment of approval: a customer, a first Pocket with its portal, and whom money can go to. */
export function openAccount(world: World, application: Application) {
  if (application.customerId) return
  const { name, date_of_birth, email, phone_number, address } = application.answers
  const customer = keepCustomer(world, { name, date_of_birth, email, phone_number, address }, application.id)
  openPocket(world, customer.id, { name: 'J1 (4-week)', depositStrategyId: 'UST-4W', reinvestmentStrategyId: 'UST-4W' })
  introduceCounterparties(world, customer.id)
  application.customerId = customer.id
  for (const document of application.documents) if (document.receivedAt) document.status = 'APPROVED'
}
