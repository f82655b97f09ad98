import { z } from 'zod'
import { readJiko } from './request'
import { eventSchema, orNull, type JikoEvent } from './schema'

const page = z.object({ items: z.array(z.object({ event: eventSchema })), next_page: orNull(z.string()) })

/**
 * Events since a moment, as Jiko recorded them, delivered or not: what an outage of ours has missed.
 * `next_page` is the cursor of what follows.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function readEvents(
  after: Date,
  cursor: string | null = null,
): Promise<{ events: JikoEvent[]; next_page: string | null }> {
  const query = { after: after.toISOString(), limit: '100', ...(cursor && { cursor }) }
  const { items, next_page } = await readJiko('/api/v1/events/', page, query)
  return { events: items.map((item) => item.event), next_page }
}
