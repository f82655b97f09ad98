import { scheduleReading } from '../account/schedule-transfer'
import { isId } from '../db/is-id'
import { db, type Transaction } from '../db/prisma'
import type { StatusSource } from '../db/generated/client'
import type { JikoEvent } from '../jiko/schema'
import { log } from '../log'
import { followNow } from '../onboarding/schedule-following'

/**
 * Takes note of a verified webhook. Jiko's signature covers no time, so a replay is told by its event
 * id: a known one changes nothing. The payload is only a hint; the status is read from Jiko.
 */
export async function receiveWebhook(event: JikoEvent): Promise<void> {
  await followEvent(event, 'WEBHOOK')
}

/** Has what an event is about read at once; false when the event is known already, or of nothing of ours. */
export async function followEvent(event: JikoEvent, source: StatusSource): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const { count } = await tx.jikoEvent.createMany({
      data: [{ id: event.event_id, type: event.event_type }],
      skipDuplicates: true,
    })
    if (count === 0) return false
    const { application_id: jikoApplicationId, on_us_id: transferId } = event.payload
    if (jikoApplicationId) return followApplicationOf(tx, jikoApplicationId, event, source)
    return transferId ? followTransferOf(tx, transferId, event, source) : false
  })
}

async function followApplicationOf(tx: Transaction, jikoApplicationId: string, event: JikoEvent, source: StatusSource) {
  if (!isId(jikoApplicationId)) return false
  const application = await tx.application.findUnique({ where: { jikoApplicationId }, select: { id: true } })
  if (application) await followNow(tx, application.id, source, event.event_id)
  log.info('webhook.received', { jikoEventId: event.event_id, jikoEventType: event.event_type })
  return application !== null
}

async function followTransferOf(tx: Transaction, transferId: string, event: JikoEvent, source: StatusSource) {
  const isOurs = isId(transferId) && (await tx.transfer.count({ where: { id: transferId } })) > 0
  if (isOurs) await scheduleReading(tx, transferId, { source, jikoEventId: event.event_id })
  log.info('webhook.received', { jikoEventId: event.event_id, jikoEventType: event.event_type })
  return isOurs
}
