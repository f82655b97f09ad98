import { randomUUID } from 'node:crypto'
import type { World } from '../world'
import type { Customer, CustomerDetails } from './account-nouns'

/** @param applicationId null for somebody who is only there to be paid */
export function keepCustomer({ store }: World, details: CustomerDetails, applicationId: string | null): Customer {
  const customer = { id: randomUUID(), applicationId, details, documents: [] }
  store.customers.set(customer.id, customer)
  return customer
}
