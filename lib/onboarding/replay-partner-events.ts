import { db } from '../db/prisma'
import { env } from '../env'
import { log } from '../log'
import { schedulePartnerDelivery } from './schedule-partner-delivery'

/** Some events of one application, by their numbers. */
export type PartnerEventSpan = { applicationId: string; firstSequence: number; lastSequence: number }

/**
 * Has events go out once more, in their order and each under its own `webhook-id`, to every address that is in the
 * settings now, whatever became of them before. Asked for by `npm run events -- replay`.
 */
export async function replayPartnerEvents({ applicationId, firstSequence, lastSequence }: PartnerEventSpan): Promise<void> {
  const urls = env().PARTNER_EVENT_URLS
  const anew = { queuedAt: new Date(), attempts: 0, lastAnswer: null, deliveredAt: null, givenUpAt: null }
  const count = await db().$transaction(async (tx) => {
    const sequence = { gte: firstSequence, lte: lastSequence }
    const events = await tx.partnerEvent.findMany({ where: { applicationId, sequence }, select: { id: true } })
    const lines = events.flatMap(({ id: eventId }) => urls.map((url) => ({ eventId, url })))
    for (const line of lines) {
      const where = { eventId_url: line }
      await tx.partnerDelivery.upsert({ where, create: { ...line, ...anew }, update: anew })
    }
    for (const url of urls) await schedulePartnerDelivery(tx, { applicationId, url })
    return events.length
  })
  log.info('partner-events.replayed', { applicationId, count })
}
