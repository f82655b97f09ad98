import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { db, type Transaction } from '../db/prisma'
import type { Application, StatusSource } from '../db/generated/client'
import { isFinal, supersedes } from '../domain/decision'
import { keepEvidence } from '../evidence/keep-evidence'
import type { JikoApplication } from '../jiko/schema'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { readJikoDocuments, refusedTypes } from './jiko-documents'
import { decisionFor, type RecordedStatus } from './decision-for'
import { lockApplication } from './lock-application'
import { scheduleFollowing } from './schedule-following'
import { statusEvidence } from './status-evidence'
import { tellPartner } from './tell-partner'
import { notifyChange } from '../db/notifications'

/**
 * The one place where a status of Jiko's becomes ours, whether it came by webhook, poll or answer.
 * Kept together or not at all: the new status, its place in the history, the letter to the person,
 * what is to happen next, and the evidence of it. An older reading never undoes a newer one. `jikoEventId` is the
 * event of Jiko's that hinted at it, where one did.
 */
export async function recordStatus(
  applicationId: string,
  read: JikoApplication,
  source: StatusSource,
  jikoEventId: string | null = null,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const application = await lockApplication(tx, applicationId)
    const change = changeFrom(application, read)
    const recorded = await tx.application.update({ where: { id: applicationId }, data: { ...change, lastReadAt: new Date() } })
    if (change === null) return

    if (change.jikoStatus !== application.jikoStatus) await keepInHistory(tx, applicationId, change, source)
    await keepEvidence(tx, applicationId, [statusEvidence(read, source, jikoEventId)], change.statusRecordedAt)
    if (isWorthALetter(application, change)) {
      const payload = { applicationId, status: read.status }
      await addJob(tx, { name: 'tell-applicant', payload, key: `tell:${applicationId}` })
    }
    await scheduleNext(tx, applicationId, change)
    await tellPartner(tx, recorded)
    await notifyChange(tx, applicationId)
    log.info('application.status', { applicationId, jikoStatus: read.status })
  })
}

type Change = NonNullable<ReturnType<typeof changeFrom>>

async function keepInHistory(tx: Transaction, applicationId: string, change: Change, source: StatusSource) {
  const { jikoStatus: status, statusRecordedAt: recordedAt, jikoUpdatedAt } = change
  await tx.statusChange.create({ data: { applicationId, status, recordedAt, jikoUpdatedAt, source } })
}

/** A new status, or a document that Jiko wants once more. That one of several has arrived is no news to the person. */
function isWorthALetter(application: Application, change: Change): boolean {
  const refusedBefore = refusedTypes(readJikoDocuments(application.jikoDocuments))
  const isRefusedAnew = refusedTypes(change.jikoDocuments).some((type) => !refusedBefore.includes(type))
  return change.jikoStatus !== application.jikoStatus || isRefusedAnew
}

function changeFrom(application: Application, read: JikoApplication) {
  const next = {
    jikoStatus: read.status,
    jikoUpdatedAt: new Date(read.updated_at),
    identityDocumentsNeeded: read.id_verification_documents_needed,
    numberDocumentNeeded: read.identification_number_verification_document_needed,
    addressDocumentNeeded: read.address_verification_document_needed,
    customerId: read.customer_id,
    jikoDocuments: read.documents.map(({ type, status, exception_reason: reason }) => ({ type, status, reason })),
  }
  const isKnown =
    application.jikoStatus === next.jikoStatus &&
    application.identityDocumentsNeeded === next.identityDocumentsNeeded &&
    application.numberDocumentNeeded === next.numberDocumentNeeded &&
    application.addressDocumentNeeded === next.addressDocumentNeeded &&
    isDeepStrictEqual(application.jikoDocuments, next.jikoDocuments)
  if (isKnown || !supersedes(datedStage(application), datedStage(next)!)) return null

  // An apply whose answer was lost shows in the status all the same.
  const applied = application.appliedAt === null && read.status !== 'CREATED' ? { appliedAt: new Date() } : {}
  // The second apply, after documents, is an act of its own and gets its own key.
  const applyKey = read.status === 'PENDING' ? { applyKey: randomUUID() } : {}
  return { ...next, ...applied, ...applyKey, statusRecordedAt: new Date() }
}

function datedStage(application: RecordedStatus & { jikoUpdatedAt: Date | null }) {
  if (application.jikoUpdatedAt === null) return null
  return { stage: decisionFor(application).stage, updatedAt: application.jikoUpdatedAt }
}

async function scheduleNext(tx: Transaction, applicationId: string, change: RecordedStatus) {
  if (change.jikoStatus === 'PENDING') {
    await addJob(tx, { name: 'deliver-application', payload: { applicationId }, key: `deliver:${applicationId}` })
  }
  if (!isFinal(decisionFor(change).stage)) await scheduleFollowing(tx, applicationId, 0)
}
