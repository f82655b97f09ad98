import { db } from '../db/prisma'
import { readEvents } from '../jiko/events'
import { log } from '../log'
import { followEvent } from './receive-webhook'

/** Jiko may list an event a little after its time; so much is read twice, and known events change nothing. */
const overlapMs = 15 * 60_000
/** How far back it is read when nothing ever was. */
const firstLookBackMs = 24 * 60 * 60_000
/** Some hundred events a page. */
const pagesMax = 1_000

/**
 * Reads what Jiko recorded since the last time and follows every event whose webhook never came: after an
 * outage of ours, nothing has to wait for its next poll. Safe to repeat and to stop anywhere: how far it came is
 * kept at the end of the list, as Jiko does not say which events it lists first.
 * @throws JikoUnavailable and its kin
 */
export async function catchUp(): Promise<void> {
  const known = await readUntil()
  const after = new Date(known.getTime() - overlapMs)
  let untilMs = known.getTime()
  let missed = 0
  let cursor: string | null = null
  for (let page = 0; page < pagesMax; page += 1) {
    const { events, next_page } = await readEvents(after, cursor)
    for (const event of events) {
      if (await followEvent(event, 'CATCH_UP')) missed += 1
      untilMs = Math.max(untilMs, Date.parse(event.timestamp))
    }
    cursor = next_page
    if (cursor === null) break
  }
  if (missed > 0) log.info('events.caught-up', { count: missed })
  if (cursor === null) await keepReadUntil(new Date(untilMs))
  else log.warn('events.without-end')
}

async function readUntil(): Promise<Date> {
  const row = await db().eventsRead.findUnique({ where: { id: 1 } })
  return row?.until ?? new Date(Date.now() - firstLookBackMs)
}

/** Jiko's own times count, so that its clock may differ from ours. Another process may have read further. */
async function keepReadUntil(until: Date) {
  await db().$executeRaw`
    insert into "EventsRead" (id, until) values (1, ${until})
    on conflict (id) do update set until = greatest("EventsRead".until, excluded.until)`
}
