import { openStatement } from '@/lib/account/open-paper'
import { requireCustomer } from '../../require-customer'
import { leadToPaper } from '../lead-to-paper'

/** One of the customer's own statements or tax forms, as Jiko keeps it. */
export async function GET(_request: Request, { params }: { params: Promise<{ paper: string }> }) {
  const { customerId } = await requireCustomer('papers')
  const { paper } = await params
  return leadToPaper(() => openStatement(customerId, paper))
}
