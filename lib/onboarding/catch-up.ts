import { db } from '../db/prisma'
import { readEvents } from '../jiko/events'
import { log } from '../log'
import { followEvent } from './receive-webhook'

/** Jiko may list an event a little after its time; so much is read twice, and known events change nothing. */
const overlapMs = 15 * 60_000
/** Where nothing was ever read: the webhooks of an application are never older than this before the first start. */
const firstLookBackMs = 24 * 60 * 60_000
/** Some hundred events a page. What is beyond is read the next time, from where this one stopped. */
const pagesMax = 50

/**
 * Reads what Jiko recorded since the last time and follows every event whose webhook never came: after an
 * outage of ours, nothing has to wait for its next poll. Safe to repeat and to stop anywhere.
 * @throws JikoUnavailable and its kin
 */
export async function catchUp(): Promise<void> {
  const until = await readUntil()
  const after = new Date(until.getTime() - overlapMs)
  let cursor: string | null = null
  for (let page = 0; page < pagesMax; page += 1) {
    const { events, next_page } = await readEvents(after, cursor)
    let missed = 0
    for (const event of events) missed += (await followEvent(event, 'CATCH_UP')) ? 1 : 0
    if (missed > 0) log.info('events.caught-up', { count: missed })
    await keepReadUntil(events.map(({ timestamp }) => new Date(timestamp)))
    if (next_page === null) return
    cursor = next_page
  }
}

async function readUntil(): Promise<Date> {
  const row = await db().eventsRead.findUnique({ where: { id: 1 } })
  return row?.until ?? new Date(Date.now() - firstLookBackMs)
}

/** Jiko's own times count, so that its clock may differ from ours. */
async function keepReadUntil(times: Date[]) {
  if (times.length === 0) return
  const until = new Date(Math.max(...times.map((time) => time.getTime())))
  await db().$executeRaw`
    insert into "EventsRead" (id, until) values (1, ${until})
    on conflict (id) do update set until = greatest("EventsRead".until, excluded.until)`
}
