import { db } from '../db/prisma'
import { JikoRejected } from '../jiko/errors'
import { applyForApplication, createApplication, readApplication } from '../jiko/applications'
import type { JikoApplication } from '../jiko/schema'
import { log } from '../log'
import { requireApplicationById, type ApplicationWithFacts } from './application'
import { composeApplication } from './compose-application'
import { recordStatus } from './record-status'
import { recordRefusal } from './record-refusal'

/** Longer than any call to Jiko may take; a holder that died is replaced after this. */
const holdMs = 60_000

/** Someone else is delivering this application right now. The queue tries again later. */
export class DeliveryHeld extends Error {
  override readonly name = 'DeliveryHeld'
}

/**
 * Brings an application that was sent as far as it may go: creates it at Jiko if Jiko has not
 * acknowledged it, and applies when Jiko says it is ready for that. Safe to repeat at any point:
 * it reads what is known first, and every call carries the key kept with the person's act.
 * Throws JikoUnavailable and its kin when it should be tried again.
 */
export async function deliverApplication(applicationId: string): Promise<void> {
  await holdDelivery(applicationId)
  try {
    const application = await requireApplicationById(applicationId)
    if (!application.sentAt) return
    const created = await acknowledged(application)
    if (created) await applyIfDue(application, created)
  } finally {
    await db().application.updateMany({ where: { id: applicationId }, data: { deliveryHeldUntil: null } })
  }
}

/** What Jiko has of this application, after creating it there if need be; null when Jiko refused it. */
async function acknowledged(application: ApplicationWithFacts): Promise<JikoApplication | null> {
  if (application.jikoApplicationId) return readApplication(application.jikoApplicationId)
  try {
    const body = await composeApplication(application)
    const created = await createApplication(body, { idempotencyKey: application.createKey! })
    await keepAcknowledgement(application.id, created, body.identification_number.slice(-4))
    return created
  } catch (error) {
    if (!(error instanceof JikoRejected) || error.status !== 422) throw error
    await recordRefusal(application.id, error.fields)
    return null
  }
}

/** From here on Jiko has the identification number, so it is erased here; four characters stay for the person to see. */
async function keepAcknowledgement(applicationId: string, created: JikoApplication, identificationLast4: string) {
  const now = new Date()
  await db().$transaction([
    db().application.update({
      where: { id: applicationId },
      data: { jikoApplicationId: created.id, acknowledgedAt: now, identificationErasedAt: now, identificationLast4 },
    }),
    db().answer.deleteMany({ where: { applicationId, step: 'identification' } }),
  ])
  await recordStatus(applicationId, created, 'CREATE')
  log.info('application.acknowledged', { applicationId, jikoApplicationId: created.id })
}

/** CREATED and PENDING are the two states from which Jiko's guide has the partner apply. */
async function applyIfDue(application: ApplicationWithFacts, read: JikoApplication) {
  if (read.status !== 'CREATED' && read.status !== 'PENDING') return recordStatus(application.id, read, 'POLL')
  const applied = await applyForApplication(read.id, { idempotencyKey: application.applyKey! })
  await db().application.update({ where: { id: application.id }, data: { appliedAt: new Date() } })
  await recordStatus(application.id, applied, 'APPLY')
}

async function holdDelivery(applicationId: string) {
  const now = new Date()
  const { count } = await db().application.updateMany({
    where: { id: applicationId, OR: [{ deliveryHeldUntil: null }, { deliveryHeldUntil: { lt: now } }] },
    data: { deliveryHeldUntil: new Date(now.getTime() + holdMs) },
  })
  if (count === 0) throw new DeliveryHeld()
}
