import { isId } from '../db/is-id'
import { db } from '../db/prisma'
import type { StatusSource } from '../db/generated/client'
import type { JikoEvent } from '../jiko/schema'
import { log } from '../log'
import { followNow } from './schedule-following'

/**
 * Takes note of a verified webhook. Jiko's signature covers no time, so a replay is told by its event
 * id: a known one changes nothing. The payload is only a hint; the status is read from Jiko.
 */
export async function receiveWebhook(event: JikoEvent): Promise<void> {
  await followEvent(event, 'WEBHOOK')
}

/** Has the application of an event read at once; false when the event is known already, or of no application of ours. */
export async function followEvent(event: JikoEvent, source: StatusSource): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const { count } = await tx.jikoEvent.createMany({
      data: [{ id: event.event_id, type: event.event_type }],
      skipDuplicates: true,
    })
    const jikoApplicationId = event.payload.application_id
    if (count === 0 || !jikoApplicationId || !isId(jikoApplicationId)) return false

    const application = await tx.application.findUnique({ where: { jikoApplicationId }, select: { id: true } })
    if (application) await followNow(tx, application.id, source, event.event_id)
    log.info('webhook.received', { jikoEventId: event.event_id, jikoEventType: event.event_type })
    return application !== null
  })
}
