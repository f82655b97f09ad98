import type { Cents } from './money'

/** What moved money, or what was done with it. */
export const activityKinds = ['bank', 'jiko', 'bills', 'card', 'fee', 'other'] as const
/**
 * `bank`: from or to another bank; `jiko`: between Pockets, or with somebody else at Jiko; `bills`: Treasury bills
 * bought, sold or matured.
 */
export type ActivityKind = (typeof activityKinds)[number]

export const directions = ['in', 'out'] as const
export type Direction = (typeof directions)[number]

export type TradeActivity = 'bought' | 'sold' | 'matured' | 'other'

type Line = {
  id: string
  pocketId: string
  /** ISO 8601, as Jiko wrote it. */
  at: string
  isSettled: boolean
}
/** Money that came or went. */
export type Movement = Line & { kind: Exclude<ActivityKind, 'bills'>; title: string | null; direction: Direction; amount: Cents }
/** Treasury bills. The amount is null where Jiko does not say it. */
export type Trade = Line & { kind: 'bills'; activity: TradeActivity; amount: Cents | null }

export type ActivityLine = Movement | Trade

const kinds: Record<string, Movement['kind']> = {
  ACH: 'bank', WIRE: 'bank', ON_US: 'jiko', CARD: 'card', CASH_BACK: 'card', WIRE_FEE: 'fee', FEE: 'fee',
}

/** @param type Jiko's word for it, or null where it says none */
export function kindOf(type: string | null): Movement['kind'] {
  return type !== null && Object.hasOwn(kinds, type) ? kinds[type]! : 'other'
}

const trades: Record<string, TradeActivity> = { BUY: 'bought', SELL: 'sold', MATURITY: 'matured' }

export function tradeActivityOf(activity: string): TradeActivity {
  return Object.hasOwn(trades, activity) ? trades[activity]! : 'other'
}

/** Jiko writes a confirmation of what was bought and sold, none of what matured. */
export function hasConfirmation({ activity }: Trade): boolean {
  return activity === 'bought' || activity === 'sold'
}
