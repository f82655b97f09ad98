import { db } from '../db/prisma'
import type { JikoEvent } from '../jiko/schema'
import { log } from '../log'
import { followNow } from './schedule-following'

/**
 * Takes note of a verified webhook. Jiko's signature covers no time, so a replay is told by its event
 * id: a known one changes nothing. The payload is only a hint; the status is read from Jiko.
 */
export async function receiveWebhook(event: JikoEvent): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.jikoEvent.createMany({
      data: [{ id: event.event_id, type: event.event_type }],
      skipDuplicates: true,
    })
    const jikoApplicationId = event.payload.application_id
    if (count === 0 || !jikoApplicationId) return

    const application = await tx.application.findFirst({ where: { jikoApplicationId }, select: { id: true } })
    if (application) await followNow(tx, application.id)
    log.info('webhook.received', { jikoEventId: event.event_id, jikoEventType: event.event_type })
  })
}
