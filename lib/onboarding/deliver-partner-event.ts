import { db, type Transaction } from '../db/prisma'
import { env } from '../env'
import { log } from '../log'
import { heldPauseMs, holdMs, patienceMs, pauseAfter } from '../partner/policy'
import { sendEvent, type Reply } from '../partner/send-event'
import { schedulePartnerDelivery, type PartnerLine } from './schedule-partner-delivery'

/**
 * Sends the oldest open event of an application to one address, once, and plans what follows: the next event, or
 * another attempt. An event has its turn only when all earlier ones were delivered or given up there, and whoever
 * sends it holds it, so no two workers ever send events of one application at once. Safe to repeat: an event
 * whose answer was lost goes out again under the same `webhook-id`.
 */
export async function deliverPartnerEvent(line: PartnerLine): Promise<void> {
  // An address that was taken out of the settings gets nothing more; what is open there stays open.
  if (!env().PARTNER_EVENT_URLS.includes(line.url)) return
  const delivery = await findNext(db(), line)
  if (!delivery) return
  const heldUntil = await hold(delivery)
  if (!heldUntil) return schedulePartnerDelivery(db(), line, inMs(heldPauseMs))
  const { id, body } = delivery.event
  const reply = await sendEvent(line.url, { id, body: JSON.stringify(body) })
  await keepReply(line, { ...delivery, heldUntil }, reply)
}

type Delivery = NonNullable<Awaited<ReturnType<typeof findNext>>>

async function findNext(store: Transaction, { applicationId, url }: PartnerLine) {
  return store.partnerDelivery.findFirst({
    where: { url, event: { applicationId }, deliveredAt: null, givenUpAt: null },
    orderBy: { event: { sequence: 'asc' } },
    include: { event: { select: { id: true, body: true } } },
  })
}

/** Until when it is ours; null when it is in other hands, or was closed a moment ago. */
async function hold({ eventId, url }: Delivery): Promise<Date | null> {
  const heldUntil = inMs(holdMs)
  const isFree = { OR: [{ heldUntil: null }, { heldUntil: { lt: new Date() } }] }
  const { count } = await db().partnerDelivery.updateMany({
    where: { eventId, url, deliveredAt: null, givenUpAt: null, ...isFree },
    data: { heldUntil },
  })
  return count > 0 ? heldUntil : null
}

/** Keeps nothing if somebody else has taken over meanwhile, and plans what follows. */
async function keepReply(line: PartnerLine, delivery: Delivery, reply: Reply) {
  const { eventId, heldUntil } = delivery
  const now = new Date()
  const attempts = delivery.attempts + 1
  const end = endOf(delivery, reply, now)
  await db().$transaction(async (tx) => {
    const { count } = await tx.partnerDelivery.updateMany({
      where: { eventId, url: line.url, heldUntil },
      data: { attempts, lastAttemptAt: now, lastAnswer: reply.answer, heldUntil: null, ...(end && { [end]: now }) },
    })
    if (count === 0) return
    if (!end) await schedulePartnerDelivery(tx, line, inMs(pauseAfter(attempts)))
    else if (await findNext(tx, line)) await schedulePartnerDelivery(tx, line)
  })
  const about = { applicationId: line.applicationId, attempt: attempts, because: reply.answer }
  if (end === 'deliveredAt') log.info('partner-event.delivered', about)
  else log.warn(end === null ? 'partner-event.postponed' : 'partner-event.given-up', about)
}

/** How it ended for this event at this address; null while it is worth another attempt. */
function endOf({ queuedAt }: Delivery, { kind }: Reply, now: Date): 'deliveredAt' | 'givenUpAt' | null {
  if (kind === 'taken') return 'deliveredAt'
  const isOutOfPatience = now.getTime() - queuedAt.getTime() >= patienceMs
  return kind === 'gone' || isOutOfPatience ? 'givenUpAt' : null
}

function inMs(durationMs: number): Date {
  return new Date(Date.now() + durationMs)
}
