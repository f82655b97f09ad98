import type { Pocket, Transaction } from './nouns'

export type Portfolio = {
  totalCents: number
  cashCents: number
  /** Null while there is too little money to invest. */
  bill: {
    quantity: number
    marketValueCents: number
    description: string
    cusip: string
    price: string
    maturityDate: string
    yieldToMaturity: string
  } | null
}

/** Below 100 dollars money stays cash. Source: https://docs.jiko.io/products/customer-api */
const investedFromCents = 100_00
/** Price of a bill of 100 dollars face value. */
const billPriceCents = 99_67
const billTermDays = 28
const dayMs = 24 * 60 * 60_000

/** What a pocket holds, worked out from its transactions: whole bills, and the rest in cash. */
export function portfolioOf(pocket: Pocket, transactions: Transaction[]): Portfolio {
  const own = transactions.filter(({ pocketId }) => pocketId === pocket.id)
  const totalCents = own.reduce((sum, { amountCents }) => sum + amountCents, 0)
  const quantity = totalCents < investedFromCents ? 0 : Math.floor(totalCents / billPriceCents)
  const marketValueCents = quantity * billPriceCents
  const boughtAt = own.at(-1)?.bookedAt
  return {
    totalCents,
    cashCents: totalCents - marketValueCents,
    bill: quantity === 0 || !boughtAt ? null : {
      quantity,
      marketValueCents,
      description: 'United States Treasury Bill, 4-week',
      cusip: '912797ZZ5',
      price: (billPriceCents / 100).toFixed(2),
      maturityDate: new Date(Date.parse(boughtAt) + billTermDays * dayMs).toISOString().slice(0, 10),
      yieldToMaturity: '0.0430',
    },
  }
}
