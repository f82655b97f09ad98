import type { Books } from './books'
import { availableIn, invest, raise } from './invest'
import type { Holder } from './lots'
import { cashOf, fees, outside, type Story } from './posting'

/** Money from the world outside, invested as the Pocket says. */
export function deposit(books: Books, pocket: Holder, cents: number, story: Story, at: Date) {
  books.post({ at, story, entries: [[outside, -cents], [cashOf(pocket.id), cents]] })
  invest(books, pocket, pocket.depositStrategyId, at)
}

type Move = {
  from: Holder
  to: Holder
  /** Everything there is, less the fee, where it is null. */
  cents: number | null
  feeCents: number
  story: Extract<Story, { type: 'ON_US' }>
  at: Date
}

/** Between two Pockets, the fee on top: the cents that arrived, or null when there is not enough for both. */
export function moveMoney(books: Books, { from, to, cents, feeCents, story, at }: Move): number | null {
  const movedCents = cents ?? availableIn(books, from, at) - feeCents
  if (movedCents <= 0 || !raise(books, from, movedCents + feeCents, at)) return null
  books.post({ at, story, entries: [[cashOf(from.id), -movedCents], [cashOf(to.id), movedCents]] })
  if (feeCents > 0) {
    const { transferId } = story
    books.post({ at, story: { type: 'FEE', transferId }, entries: [[cashOf(from.id), -feeCents], [fees, feeCents]] })
  }
  invest(books, to, to.depositStrategyId, at)
  return movedCents
}
