import { notFound } from 'next/navigation'
import { readHome } from '@/lib/account/read-home'
import type { Pocket } from '@/lib/domain/pocket'
import { readFromJiko } from '../../read-from-jiko'
import { requireCustomer, type Customer } from '../require-customer'

/** A customer and one of their own Pockets; null while Jiko does not answer. Anybody else's is not found. */
export async function requirePocket(pocketId: string): Promise<Customer & { pocket: Pocket | null; all: Pocket[] }> {
  const customer = await requireCustomer('home')
  const all = await readFromJiko('account.unavailable', () => readHome(customer.customerId))
  if (all === null) return { ...customer, pocket: null, all: [] }
  return { ...customer, pocket: all.find(({ id }) => id === pocketId) ?? notFound(), all }
}
