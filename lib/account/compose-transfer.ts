import { counterpartyRef, pocketRef, type CreateOnUs } from '../jiko/on-us'
import { amountOf, descriptionOf, kindOf, type Transfer } from './transfer'

/** A transfer in Jiko's words. Composed of what was confirmed alone, so that it is the same whenever it is sent. */
export async function composeTransfer(transfer: Transfer): Promise<CreateOnUs> {
  const text = await descriptionOf(transfer)
  const amount = amountOf(transfer)
  const common = {
    transfer_id: transfer.id,
    from_account: pocketRef(transfer.fromId),
    to_account: pocketRef(transfer.toId),
    amount: amount === 'everything'
      ? { type: 'FULL_WITHDRAWAL' as const }
      : { type: 'REQUESTED_AMOUNT' as const, amount_usdc: Number(amount.cents) },
    end_to_end_identification: transfer.id,
    async_mode: true as const,
  }
  const note = text && { description: text }
  switch (kindOf(transfer)) {
    case 'between-pockets':
      return { ...common, ...note, type: 'INTERNAL_REALLOCATION' }
    case 'to-person':
      return { ...common, ...note, type: 'PEER_TO_PEER', to_account: counterpartyRef(transfer.toId) }
    case 'from-partner':
      return { ...common, type: 'PARTNER_CUSTOMER_FUNDING', source: text }
    case 'to-partner':
      return { ...common, type: 'PARTNER_CUSTOMER_DEFUNDING', target: text }
  }
}
