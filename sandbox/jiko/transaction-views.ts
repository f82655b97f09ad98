import type { Line } from '../ledger/posting'
import { amountView } from './money'

/** Version 1 has no word for a fee or a sweep. */
export function typeOfV1({ story: { type } }: Line): string {
  return type === 'ACH' || type === 'ON_US' ? type : 'GENERIC'
}

export function typeOfV2({ story: { type } }: Line): string {
  return type === 'TRADE' ? 'SWEEP' : type
}

/** The amount has a sign here. */
export function transactionV1(line: Line) {
  const { id, pocketId, cents, bookedAt, story } = line
  return {
    id,
    jiko_account_id: pocketId,
    amount: amountView(cents),
    timestamp: bookedAt,
    status: 'COMPLETED',
    details: {
      title: titleOf(line),
      sub_title: story.type === 'ON_US' ? story.description : null,
      transaction_type: typeOfV1(line),
      transaction_type_title: kindOf(line),
      ...(story.type === 'ACH' && { ach_transaction: { company_name: story.companyName } }),
      ...(story.type === 'ON_US' && {
        on_us_transaction: { on_us_transfer_id: story.transferId, on_us_transfer_type: story.transferType },
      }),
    },
    object_type: 'Transaction',
  }
}

/** The amount has a direction here, and no sign. */
export function transactionV2(line: Line) {
  const { id, cents, bookedAt, story } = line
  return {
    id,
    transaction_id: id,
    type: typeOfV2(line),
    description: (story.type === 'ON_US' && story.description) || `${kindOf(line)}: ${titleOf(line)}`,
    amount: amountView(Math.abs(cents)),
    time_booked: bookedAt,
    time_settled: bookedAt,
    status: 'SETTLED',
    title: titleOf(line),
    direction: cents < 0 ? 'DEBIT' : 'CREDIT',
    ...('transferId' in story && { on_us_transfer_id: story.transferId }),
  }
}

function titleOf({ cents, story }: Line): string {
  if (story.type === 'ACH') return story.companyName
  if (story.type === 'ON_US') return cents < 0 ? `Transfer to ${story.toName}` : `Transfer from ${story.fromName}`
  return story.type === 'FEE' ? 'Transfer fee' : `${story.activity} of Treasury bills`
}

function kindOf({ cents, story: { type } }: Line): string {
  if (type === 'ACH') return cents < 0 ? 'ACH debit' : 'ACH credit'
  return { ON_US: 'Transfer', FEE: 'Fee', TRADE: 'Sweep' }[type]
}
