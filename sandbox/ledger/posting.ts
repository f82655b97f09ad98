/** What the books are made of. Money is whole US cents, moments are ISO 8601 text, dates YYYY-MM-DD. */

export type TradeActivity = 'BUY' | 'SELL' | 'MATURITY'

/** Why money moved, as much of it as somebody may be told later. */
export type Story =
  | { type: 'ACH'; companyName: string; portalId: string | null }
  | {
      type: 'ON_US'
      transferId: string
      transferType: string
      fromName: string
      toName: string
      description: string | null
    }
  | { type: 'FEE'; transferId: string }
  | {
      type: 'TRADE'
      activity: TradeActivity
      cusip: string
      quantity: number
      priceCents: number
      maturesOn: string
      yieldToMaturity: number
      /** Of a sale or a maturity: what came out above what had been paid. */
      earnedCents: number
    }

/** A side of a posting. What leaves an account is negative. */
export type Entry = { id: string; account: string; cents: number }

export type Posting = { id: string; bookedAt: string; story: Story; entries: Entry[] }

/** An entry of a Pocket's cash, with what it belongs to. */
export type Line = { id: string; pocketId: string; cents: number; bookedAt: string; story: Story }

/** The accounts that are nobody's Pocket; these may be below zero. */
export const outside = 'outside'
export const fees = 'fees'
export const treasury = 'treasury'

export const cashOf = (pocketId: string) => `cash:${pocketId}`
/** Treasury bills at what was paid for them. */
export const billsOf = (pocketId: string) => `bills:${pocketId}`

/** Whose cash an account is, or null. */
export function cashOwner(account: string): string | null {
  return account.startsWith('cash:') ? account.slice('cash:'.length) : null
}
