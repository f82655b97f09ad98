import { randomInt, randomUUID } from 'node:crypto'
import type { World } from '../world'
import type { Application } from './nouns'

/** A valid ABA checksum in the range kept for traveler's cheques, so that it is no bank's own. */
const routingNumber = '800555551'

/** What exists from the moment of approval: a customer, a first pocket, and the portal that receives money. */
export function openAccount({ store }: World, application: Application) {
  if (application.customerId) return
  const customer = { id: randomUUID(), applicationId: application.id, documents: [] }
  const pocket = {
    id: randomUUID(),
    customerId: customer.id,
    name: 'J1 (4-week)',
    strategyId: 'UST-4W',
    timeCreated: new Date().toISOString(),
  }
  const portal = {
    id: randomUUID(),
    pocketId: pocket.id,
    routingNumber,
    accountNumber: accountNumber(),
    name: 'Primary',
  }
  store.customers.set(customer.id, customer)
  store.pockets.set(pocket.id, pocket)
  store.portals.set(portal.id, portal)
  application.customerId = customer.id
  for (const document of application.documents) if (document.receivedAt) document.status = 'APPROVED'
}

function accountNumber(): string {
  return `7${Array.from({ length: 11 }, () => randomInt(10)).join('')}`
}
