import { sweepTransfers } from '../account/sweep-transfers'
import { db } from '../db/prisma'
import { finalStatuses } from '../domain/decision'
import { addJob } from '../jobs/queue'
import { log } from '../log'

const batchSize = 500
/** So far apart are the readings of a sweep, so that it never crowds out people who wait. */
const spacingMs = 200

/**
 * Has every open application and transfer compared with what Jiko says of it, and everything on its way to Jiko tried again,
 * whatever became of the job that was to do so. Safe to repeat: a job that is still there is only brought forward.
 */
export async function sweep(): Promise<void> {
  let swept = 0
  for await (const batch of openApplications()) {
    for (const { id: applicationId, jikoApplicationId, jikoStatus } of batch) {
      const runAt = new Date(Date.now() + (swept += 1) * spacingMs)
      const isToApply = jikoStatus === 'CREATED' || jikoStatus === 'PENDING'
      if (!jikoApplicationId || isToApply) await planDelivery(applicationId, runAt)
      if (jikoApplicationId) await planReading(applicationId, runAt)
    }
  }
  const documents = (await planDocuments()) + (await planChangeRequests())
  await sweepTransfers()
  log.info('applications.swept', { count: swept + documents })
}

async function* openApplications() {
  let last: string | undefined
  for (;;) {
    const batch = await db().application.findMany({
      where: {
        sentAt: { not: null },
        OR: [{ jikoStatus: null }, { jikoStatus: { notIn: [...finalStatuses] } }],
        ...(last && { id: { gt: last } }),
      },
      orderBy: { id: 'asc' },
      take: batchSize,
      select: { id: true, jikoApplicationId: true, jikoStatus: true },
    })
    if (batch.length === 0) return
    yield batch
    last = batch.at(-1)!.id
  }
}

function planDelivery(applicationId: string, runAt: Date) {
  return addJob(db(), { name: 'deliver-application', payload: { applicationId }, key: `deliver:${applicationId}`, runAt })
}

function planReading(applicationId: string, runAt: Date) {
  const payload = { applicationId, source: 'SWEEP' }
  return addJob(db(), { name: 'follow-application', payload, key: `follow:${applicationId}`, runAt })
}

async function planDocuments(): Promise<number> {
  const waiting = await db().document.findMany({
    where: { pictureSealed: { not: null }, deliveredAt: null, refusedAt: null },
    select: { id: true },
  })
  for (const { id: documentId } of waiting) {
    await addJob(db(), { name: 'deliver-document', payload: { documentId }, key: `document:${documentId}` })
  }
  return waiting.length
}

async function planChangeRequests(): Promise<number> {
  const waiting = await db().changeRequest.findMany({ where: { pictureSealed: { not: null } }, select: { id: true } })
  for (const { id: changeRequestId } of waiting) {
    await addJob(db(), { name: 'deliver-change-request', payload: { changeRequestId }, key: `change:${changeRequestId}` })
  }
  return waiting.length
}
