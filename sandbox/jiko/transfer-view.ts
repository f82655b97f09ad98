import type { Transfer } from './account-nouns'
import { amountView } from './money'

export function transferView(transfer: Transfer) {
  const { id, status, reason, feeCents, source, target } = transfer
  return {
    id,
    status,
    reason,
    transfer: {
      type: transfer.type,
      transfer_id: id,
      description: transfer.description,
      end_to_end_identification: transfer.endToEndIdentification,
      from_account: { id: transfer.fromPocketId, type: 'JIKO_ACCOUNT' },
      to_account: transfer.to,
      ...(source !== null && { source }),
      ...(target !== null && { target }),
      transfer_type: 'BANK_TRANSFER',
      amount: amountView(transfer.amountCents),
    },
    fees: feeCents === 0 ? [] : [{ type: 'AUM_FEE', amount: amountView(feeCents) }],
    object_type: 'OnUsTransfer',
  }
}
