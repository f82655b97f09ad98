import { describeBill } from '../ledger/bill'
import { addMonths, dayOf, monthOf } from '../ledger/days'
import type { Line, Story } from '../ledger/posting'
import { amountView, decimalView } from '../jiko/money'
import type { Pocket } from '../jiko/account-nouns'
import { transactionV2 } from '../jiko/transaction-views'
import type { World } from '../world'
import type { Paper } from './paper'
import type { Sheet } from './paper-pdf'

const titles = {
  BANK: 'Bank account statement',
  BROKERAGE: 'Brokerage account statement',
  '1099B': 'Form 1099-B (sample)',
  '1099INT': 'Form 1099-INT (sample)',
}

const dollars = (cents: number) => amountView(cents).formatted

/** What happened in a month or a year on the side of the Pocket that the paper is about. */
export function statementSheet({ store, books }: World, pocket: Pocket, { type, key, timeCreated }: Paper): Sheet {
  const isYearly = type.startsWith('1099')
  const period = isYearly ? key.slice(0, 4) : monthOf(key)
  const isSweep = ({ story }: Line) => story.type === 'TRADE'
  const lines = books.linesOf(pocket.id).filter(({ bookedAt }) => bookedAt.startsWith(period))
  const shown = lines.filter((line) => (type === 'BANK' ? !isSweep(line) : isSweep(line)))
  const name = store.customers.get(pocket.customerId ?? '')?.details.name
  const earnedCents = shown.reduce((sum, { story }) => sum + (story.type === 'TRADE' ? story.earnedCents : 0), 0)
  return {
    title: titles[type],
    date: timeCreated,
    facts: [
      ['For', name ? `${name.first_name} ${name.last_name}` : 'the account holder'],
      ['Pocket', pocket.name],
      ['Period', isYearly ? `year ${period}` : `${key} to the end of the month, before ${addMonths(period, 1)}-01`],
      type === 'BANK' ? ['Money in and out', String(shown.length)] : ['Earned', dollars(earnedCents)],
    ],
    rows: shown.map((line) => [dayOf(line.bookedAt), labelOf(line), dollars(line.cents)]),
  }
}

export function confirmationSheet(pocket: Pocket, line: Line, trade: Extract<Story, { type: 'TRADE' }>): Sheet {
  return {
    title: 'Trade confirmation',
    date: line.bookedAt,
    facts: [
      ['Pocket', pocket.name],
      ['Trade', `${trade.activity} of ${trade.quantity} × ${describeBill(trade.maturesOn)}`],
      ['CUSIP', trade.cusip],
      ['Trade date', dayOf(line.bookedAt)],
      ['Price', decimalView(trade.priceCents)],
      ['Total', dollars(Math.abs(line.cents))],
    ],
    rows: [],
  }
}

function labelOf(line: Line): string {
  if (line.story.type !== 'TRADE') return transactionV2(line).title
  return `${line.story.activity} ${line.story.quantity} × ${line.story.cusip}`
}
