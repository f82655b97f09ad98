import { hashOfEntry, hashOfHead, nothingBefore, type Entry, type Head, type Mac } from './chain'

/** What is wrong with a chain, and where. */
export type Fault =
  | { fault: 'no-evidence' }
  /** What the entry says is not what was hashed. */
  | { fault: 'entry-changed'; sequence: number }
  /** The entry does not name the hash of the one before it. */
  | { fault: 'entry-unlinked'; sequence: number }
  | { fault: 'entries-missing'; first: number; last: number }
  | { fault: 'head-missing' }
  | { fault: 'head-changed' }
  /** The head is whole, and the last entry is another than the one it names. */
  | { fault: 'end-differs'; sequence: number }

/** Everything that is wrong with the evidence of one application; nothing, when it is as it was kept. */
export function verifyChain(mac: Mac, entries: readonly Entry[], head: Head | null): Fault[] {
  if (entries.length === 0 && head === null) return [{ fault: 'no-evidence' }]
  const inOrder = entries.toSorted((one, other) => one.sequence - other.sequence)
  const ofEntries = inOrder.flatMap((entry, at) => faultsOfEntry(mac, entry, inOrder[at - 1]))
  return [...ofEntries, ...faultsOfHead(mac, head, inOrder.at(-1))]
}

function faultsOfEntry(mac: Mac, entry: Entry, before: Entry | undefined): Fault[] {
  const { sequence } = entry
  const expected = (before?.sequence ?? 0) + 1
  const isLinked = sequence === expected && entry.previousHash === (before?.hash ?? nothingBefore)
  const faults: Fault[] = []
  if (sequence > expected) faults.push({ fault: 'entries-missing', first: expected, last: sequence - 1 })
  else if (!isLinked) faults.push({ fault: 'entry-unlinked', sequence })
  if (entry.hash !== hashOfEntry(mac, entry)) faults.push({ fault: 'entry-changed', sequence })
  return faults
}

function faultsOfHead(mac: Mac, head: Head | null, last: Entry | undefined): Fault[] {
  if (head === null) return [{ fault: 'head-missing' }]
  if (head.hash !== hashOfHead(mac, head)) return [{ fault: 'head-changed' }]
  const end = last?.sequence ?? 0
  if (head.sequence > end) return [{ fault: 'entries-missing', first: end + 1, last: head.sequence }]
  return head.sequence < end || head.lastHash !== last?.hash ? [{ fault: 'end-differs', sequence: end }] : []
}
