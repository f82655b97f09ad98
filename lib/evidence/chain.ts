import { canonicalJson } from './canonical-json'
import type { EvidenceFact } from './fact'

/** One row of the evidence. */
export type Entry = {
  applicationId: string
  sequence: number
  kind: string
  body: string
  happenedAt: Date
  previousHash: string
  hash: string
}

/** How far the evidence of an application goes. */
export type Head = { applicationId: string; sequence: number; lastHash: string; hash: string }

/** A keyed hash of a text. Without the key nobody makes one that holds. */
export type Mac = (text: string) => string

/** What the first entry has in place of the hash of the one before. */
export const nothingBefore = ''

/** Links facts to the end of a chain, null before the first. Answers the new entries and where it ends then. */
export function extendChain(
  mac: Mac,
  applicationId: string,
  end: Pick<Head, 'sequence' | 'lastHash'> | null,
  facts: readonly EvidenceFact[],
  happenedAt: Date,
): { entries: Entry[]; head: Head } {
  const entries: Entry[] = []
  let { sequence, lastHash } = end ?? { sequence: 0, lastHash: nothingBefore }
  for (const { kind, ...body } of facts) {
    sequence += 1
    const entry = { applicationId, sequence, kind, body: canonicalJson(body), happenedAt, previousHash: lastHash }
    lastHash = hashOfEntry(mac, entry)
    entries.push({ ...entry, hash: lastHash })
  }
  const head = { applicationId, sequence, lastHash }
  return { entries, head: { ...head, hash: hashOfHead(mac, head) } }
}

/** Of all there is in an entry but the hash itself. */
export function hashOfEntry(mac: Mac, entry: Omit<Entry, 'hash'>): string {
  const { applicationId, sequence, kind, body, happenedAt, previousHash } = entry
  return mac(canonicalJson(['entry', applicationId, sequence, kind, body, happenedAt.toISOString(), previousHash]))
}

/** Unlike any hash of an entry, so that an earlier end cannot be made from the entries that are left. */
export function hashOfHead(mac: Mac, { applicationId, sequence, lastHash }: Omit<Head, 'hash'>) {
  return mac(canonicalJson(['head', applicationId, sequence, lastHash]))
}
