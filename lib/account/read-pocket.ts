import type { ActivityLine } from '../domain/activity'
import { noFilter } from '../domain/activity-filter'
import type { Pocket } from '../domain/pocket'
import { readActivityOf } from './read-activity'
import { readHome } from './read-home'

/** One Pocket, all the others for what depends on them, and what happened in it lately, newest first. */
export type PocketReading = { pocket: Pocket; all: Pocket[]; latest: ActivityLine[] }

const latestMax = 6

/**
 * A Pocket of this customer: it is looked for among their own, so an id of somebody else's finds nothing. Null when
 * there is none. Throws JikoUnavailable and its kin.
 */
export async function readPocket(customerId: string, pocketId: string): Promise<PocketReading | null> {
  const all = await readHome(customerId)
  const pocket = all.find(({ id }) => id === pocketId)
  if (!pocket) return null
  const { lines } = await readActivityOf(customerId, [pocket], { ...noFilter, pocketId }, null, { linesMax: latestMax })
  return { pocket, all, latest: lines }
}
