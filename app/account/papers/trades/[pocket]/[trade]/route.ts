import { openConfirmation } from '@/lib/account/open-paper'
import { requireCustomer } from '../../../../require-customer'
import { leadToPaper } from '../../../lead-to-paper'

/** The confirmation of one of the customer's own trades, as Jiko keeps it. */
export async function GET(_request: Request, { params }: { params: Promise<{ pocket: string; trade: string }> }) {
  const { customerId } = await requireCustomer('papers')
  const { pocket, trade } = await params
  return leadToPaper(() => openConfirmation(customerId, pocket, trade))
}
