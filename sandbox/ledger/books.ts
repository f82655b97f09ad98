import { randomUUID } from 'node:crypto'
import { inTime } from './days'
import { cashOwner, type Entry, type Line, type Posting, type Story } from './posting'

export type Books = ReturnType<typeof openBooks>

type Draft = { at: Date; story: Story; entries: [account: string, cents: number][] }

/**
 * Double entry over the postings that are kept: each is balanced or refused, and none takes a Pocket below zero.
 * Balances and the lines of each Pocket are worked out once and kept up, so that nothing scans everybody's postings.
 */
export function openBooks(postings: Map<string, Posting>) {
  const balances = new Map<string, number>()
  const lines = new Map<string, Line[]>()
  /** Pockets of which a past was made up, after its present. */
  const unsorted = new Set<string>()
  for (const posting of postings.values()) enter(posting)

  function balanceOf(account: string): number {
    return balances.get(account) ?? 0
  }

  /** @throws when the sides do not sum to zero, or a Pocket would owe: mistakes of the sandbox itself */
  function post({ at, story, entries }: Draft): Posting {
    const sides = entries.filter(([, cents]) => cents !== 0)
    const posting = {
      id: randomUUID(),
      bookedAt: at.toISOString(),
      story,
      entries: sides.map(([account, cents]): Entry => ({ id: randomUUID(), account, cents })),
    }
    if (!isBalanced(posting)) throw new Error('The sides of a posting must sum to zero, in whole cents')
    for (const { account, cents } of posting.entries) {
      const isPocket = account.includes(':')
      if (isPocket && balanceOf(account) + cents < 0) throw new Error(`${account} would be below zero`)
    }
    postings.set(posting.id, posting)
    enter(posting)
    return posting
  }

  function enter({ bookedAt, story, entries }: Posting) {
    for (const { id, account, cents } of entries) {
      balances.set(account, balanceOf(account) + cents)
      const pocketId = cashOwner(account)
      if (pocketId !== null) note({ id, pocketId, cents, bookedAt, story })
    }
  }

  function note(line: Line) {
    const known = lines.get(line.pocketId) ?? []
    const isOutOfTurn = known.length > 0 && known.at(-1)!.bookedAt > line.bookedAt
    if (isOutOfTurn) unsorted.add(line.pocketId)
    lines.set(line.pocketId, known)
    known.push(line)
  }

  /** A Pocket's lines, oldest first. Whoever reads them must not change them. */
  function linesOf(pocketId: string): readonly Line[] {
    const known = lines.get(pocketId) ?? []
    if (unsorted.delete(pocketId)) known.sort((one, other) => inTime(one.bookedAt, other.bookedAt))
    return known
  }

  /** Whether all of it still adds up, worked out anew from the postings alone. */
  function addUp(): boolean {
    const sums = new Map<string, number>()
    for (const posting of postings.values()) {
      if (!isBalanced(posting)) return false
      for (const { account, cents } of posting.entries) sums.set(account, (sums.get(account) ?? 0) + cents)
    }
    return [...sums].every(([account, sum]) => sum === balanceOf(account) && (sum >= 0 || !account.includes(':')))
  }

  function clear() {
    for (const known of [postings, balances, lines, unsorted]) known.clear()
  }

  return { post, balanceOf, linesOf, addUp, clear }
}

function isBalanced({ entries }: Posting): boolean {
  const isWhole = entries.every(({ cents }) => Number.isSafeInteger(cents))
  return isWhole && entries.length > 1 && entries.reduce((sum, { cents }) => sum + cents, 0) === 0
}
