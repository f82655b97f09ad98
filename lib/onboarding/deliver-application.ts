import { randomUUID } from 'node:crypto'
import type { Application } from '../db/generated/client'
import { db } from '../db/prisma'
import { keepDestruction } from '../evidence/end-of-data'
import { keepIfNew } from '../evidence/keep-evidence'
import { applyForApplication, applyingPath, createApplication, creatingPath, readApplication } from '../jiko/applications'
import { JikoRejected } from '../jiko/errors'
import { jsonBytes } from '../jiko/json-bytes'
import { isKeyRemembered } from '../jiko/key-memory'
import type { JikoApplication } from '../jiko/schema'
import { Held, type HoldOn } from '../jobs/hold'
import { log } from '../log'
import { requireApplicationById, type ApplicationWithFacts } from './application'
import { composeApplication } from './compose-application'
import { holdDelivery } from './hold-delivery'
import { lockApplication } from './lock-application'
import { recordRefusal } from './record-refusal'
import { recordStatus } from './record-status'
import { requestEvidence } from './request-evidence'

/**
 * Brings an application that was sent as far as it may go: creates it at Jiko if Jiko has not acknowledged it,
 * and applies when Jiko says it is ready for that. Safe to repeat at any point: it reads what is known first,
 * and applies for nothing but the one application whose id is kept (docs/decisions/0013-the-hour.md).
 * @throws JikoUnavailable and its kin, Held: to be tried again
 */
export async function deliverApplication(applicationId: string): Promise<void> {
  const isThere = (await db().application.count({ where: { id: applicationId } })) > 0
  if (!isThere) return
  await holdDelivery(applicationId, async (holdOn) => {
    const application = await requireApplicationById(applicationId)
    if (!application.sentAt) return
    const { jikoApplicationId } = application
    const known = jikoApplicationId ? await readApplication(jikoApplicationId) : await create(application, holdOn)
    if (known) await applyIfDue(application, known, holdOn)
  })
}

/** Has Jiko make the application, which it does not look at before somebody applies. Null when it refuses. */
async function create(application: ApplicationWithFacts, holdOn: HoldOn): Promise<JikoApplication | null> {
  const body = await composeApplication(application)
  const idempotencyKey = await keyForCreating(application, jsonBytes(body))
  await holdOn()
  try {
    const created = await createApplication(body, { idempotencyKey })
    await keepAcknowledgement(application.id, created, body.identification_number.slice(-4))
    return created
  } catch (error) {
    if (!(error instanceof JikoRejected) || error.status !== 422) throw error
    await recordRefusal(application.id, error.fields)
    return null
  }
}

/**
 * The key kept with the person's act, as long as Jiko remembers it. After that nobody can find out whether Jiko
 * made the application, as it has no list; another is made then, and the first, never applied for, opens nothing.
 * What goes out under it is kept as evidence.
 */
async function keyForCreating({ id, createKey, createKeySentAt }: Application, body: Uint8Array): Promise<string> {
  const now = new Date()
  const isRemembered = isKeyRemembered(createKeySentAt, now)
  const key = isRemembered ? createKey! : randomUUID()
  const request = await requestEvidence({ path: creatingPath, idempotencyKey: key, body })
  await db().$transaction(async (tx) => {
    await lockApplication(tx, id)
    const isNew = !isRemembered || createKeySentAt === null
    if (isNew) await tx.application.update({ where: { id }, data: { createKey: key, createKeySentAt: now } })
    await keepIfNew(tx, id, request)
  })
  if (!isRemembered) log.warn('application.created-anew', { applicationId: id })
  return key
}

/**
 * From here on Jiko has the identification number, so it is erased here; four characters stay for the person to
 * see. The first id that is kept stays: whoever comes with another must read again.
 */
async function keepAcknowledgement(applicationId: string, created: JikoApplication, identificationLast4: string) {
  const now = new Date()
  await db().$transaction(async (tx) => {
    const { count } = await tx.application.updateMany({
      where: { id: applicationId, jikoApplicationId: null },
      data: { jikoApplicationId: created.id, acknowledgedAt: now, identificationErasedAt: now, identificationLast4 },
    })
    if (count === 0) throw new Held('Somebody else has delivered this application')
    await tx.answer.deleteMany({ where: { applicationId, step: 'identification' } })
    await keepDestruction(tx, applicationId, { what: 'identification-number', because: 'jiko-has-it' }, now)
  })
  await recordStatus(applicationId, created, 'CREATE')
  log.info('application.acknowledged', { applicationId, jikoApplicationId: created.id })
}

/** CREATED and PENDING are the two states from which Jiko's guide has the partner apply. */
async function applyIfDue(application: Application, read: JikoApplication, holdOn: HoldOn) {
  if (read.status !== 'CREATED' && read.status !== 'PENDING') return recordStatus(application.id, read, 'POLL')
  const idempotencyKey = application.applyKey!
  const request = await requestEvidence({ path: applyingPath(read.id), idempotencyKey })
  await db().$transaction(async (tx) => {
    await lockApplication(tx, application.id)
    await keepIfNew(tx, application.id, request)
  })
  await holdOn()
  const applied = await applyForApplication(read.id, { idempotencyKey })
  await recordStatus(application.id, applied, 'APPLY')
}
