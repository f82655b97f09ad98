import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Application } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import { env } from '../env'
import type { PartnerEventBody, PartnerEventType } from '../partner/event'
import { decisionFor } from './decision-for'
import { schedulePartnerDelivery } from './schedule-partner-delivery'

/**
 * Keeps, in the caller's transaction, what an application has come to as an event for the partner's own systems,
 * and has it sent to every address in the settings. What the partner was told last is not said again, so this may
 * follow any change. Without an address the event is kept all the same: it can be replayed once there is one.
 * The caller has changed the application's row in this transaction, to what is handed over here, so nobody else numbers
 * its events.
 */
export async function tellPartner(tx: Transaction, application: Application): Promise<void> {
  const { id: applicationId } = application
  const last = await tx.partnerEvent.findFirst({ where: { applicationId }, orderBy: { sequence: 'desc' } })
  const happenedAt = new Date()
  const body = bodyOf(application, (last?.sequence ?? 0) + 1, happenedAt)
  if (last && isDeepStrictEqual(newsIn(body), newsIn(last.body))) return

  const { type, data: { sequence } } = body
  const urls = env().PARTNER_EVENT_URLS
  const { id: eventId } = await tx.partnerEvent.create({ data: { applicationId, sequence, type, body, happenedAt } })
  await tx.partnerDelivery.createMany({ data: urls.map((url) => ({ eventId, url, queuedAt: happenedAt })) })
  for (const url of urls) await schedulePartnerDelivery(tx, { applicationId, url })
}

function bodyOf(application: Application, sequence: number, happenedAt: Date): PartnerEventBody {
  const decision = decisionFor(application)
  const needs = decision.stage === 'documents' ? decision.needs : { identity: false, number: false, address: false }
  return {
    type: typeOf(application),
    timestamp: happenedAt.toISOString(),
    data: {
      application_id: application.id,
      jiko_application_id: application.jikoApplicationId,
      customer_id: application.customerId,
      status: application.jikoStatus,
      stage: application.sentAt === null ? 'answering' : decision.stage,
      documents_needed: (['identity', 'number', 'address'] as const).filter((proof) => needs[proof]),
      updated_at: application.jikoUpdatedAt?.toISOString() ?? null,
      sequence,
    },
  }
}

/** Reopened: Jiko would not take it as it was, and the person has to mend an answer and send anew. */
function typeOf({ sentAt, jikoStatus }: Application): PartnerEventType {
  if (sentAt === null) return 'application.reopened'
  return jikoStatus === null ? 'application.sent' : 'application.status_changed'
}

const told = z.object({ data: z.record(z.string(), z.unknown()) })

/** What an event says beside its number and Jiko's time, which are no news by themselves. */
function newsIn(body: unknown) {
  const { data } = told.parse(body)
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'sequence' && name !== 'updated_at'))
}
