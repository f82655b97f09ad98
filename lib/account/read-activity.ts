import type { ActivityLine } from '../domain/activity'
import { isWithin, type ActivityFilter } from '../domain/activity-filter'
import type { Pocket } from '../domain/pocket'
import { readPosition, writePosition } from './activity-position'
import { activityStreams } from './activity-streams'
import { mergeStreams, type Merged } from './merge-streams'
import { readHome } from './read-home'
import type { Position } from './stream'

export type ActivityPage = {
  lines: ActivityLine[]
  /** Leads to what came before; null at the end. Opaque: Jiko's own cursors and how far each was shown. */
  next: string | null
}

const linesPerPage = 30
/** What Jiko gives at once at most. A search throws most of it away, and a file wants all of it. */
const jikoPageMax = 100
/** A search that finds nothing stops here, and says where it stopped. */
const morePagesMax = 20
/** Of the 16 calls that a process makes at once, so that one person's many Pockets leave room for others. */
export const readsAtOnceMax = 6

/** Whose activity, of all of their Pockets. Throws JikoUnavailable and its kin. */
export async function readActivity(
  customerId: string,
  filter: ActivityFilter,
  cursor: string | null,
): Promise<ActivityPage & { pockets: Pocket[] }> {
  const pockets = await readHome(customerId)
  return { pockets, ...(await readActivityOf(customerId, pockets, filter, cursor)) }
}

/** The same of Pockets that are known already to be theirs. */
export async function readActivityOf(
  customerId: string,
  pockets: readonly Pocket[],
  filter: ActivityFilter,
  cursor: string | null,
  { linesMax = linesPerPage } = {},
): Promise<ActivityPage> {
  const isSearch = filter.text !== null || filter.kind !== null || filter.direction !== null
  const limit = isSearch ? jikoPageMax : Math.min(linesMax, jikoPageMax)
  const { items, rest } = await mergeStreams(
    activityStreams(customerId, pockets, filter, limit),
    readPosition(cursor),
    (line) => isWithin(line, filter),
    { itemsMax: linesMax, morePagesMax, atOnceMax: readsAtOnceMax },
  )
  return { lines: items, next: rest && writePosition(rest) }
}

/** All of it, page after page, for a file: as it is asked for, so that nothing piles up. */
export async function* readAllActivity(customerId: string, pockets: readonly Pocket[], filter: ActivityFilter): AsyncGenerator<ActivityLine[]> {
  const streams = activityStreams(customerId, pockets, filter, jikoPageMax)
  let position: Position | null = null
  do {
    const { items, rest }: Merged<ActivityLine> = await mergeStreams(streams, position, (line) => isWithin(line, filter), {
      itemsMax: 1_000,
      morePagesMax,
      atOnceMax: readsAtOnceMax,
    })
    yield items
    position = rest
  } while (position)
}
