import type { ChangeRequest } from '../db/generated/client'
import { db } from '../db/prisma'
import { keepEvidence } from '../evidence/keep-evidence'
import { uploadCustomerDocument, type CustomerDocumentType } from '../jiko/customers'
import { JikoRejected } from '../jiko/errors'
import { log } from '../log'
import { keepUploadKey } from '../onboarding/keep-upload-key'
import { lockApplication } from '../onboarding/lock-application'
import { openBytes } from '../vault/seal'

type DeliveryEnd = { deliveredAt: Date; jikoDocumentId: string } | { refusedAt: Date }

/**
 * Carries one kept paper of a customer to Jiko and erases it here. Within the hour that Jiko remembers a key it is
 * filed once, however often it is tried. Jiko has no list of a customer's papers: after an outage of more than an hour
 * that also lost an answer, support there may find the same paper twice, which changes nothing by itself. Throws
 * JikoUnavailable and its kin for the queue to try again.
 */
export async function deliverChangeRequest(changeRequestId: string): Promise<void> {
  const request = await db().changeRequest.findUnique({ where: { id: changeRequestId }, include: { application: true } })
  const customerId = request?.application.customerId
  if (!request?.pictureSealed || !customerId) return
  const bytes = await openBytes(request.pictureSealed, requestPlace(request.id))
  const idempotencyKey = await keepUploadKey(request, (key) => db().changeRequest.update({ where: { id: request.id }, data: key }))
  const { applicationId, about } = request
  try {
    const file = { bytes, contentType: 'image/png' }
    const received = await uploadCustomerDocument(customerId, typeAtJiko(about), file, { idempotencyKey })
    await endDelivery(request, { deliveredAt: new Date(), jikoDocumentId: received.document_id })
    log.info('change-request.delivered', { applicationId })
  } catch (error) {
    if (!(error instanceof JikoRejected)) throw error
    await endDelivery(request, { refusedAt: new Date() })
    log.error('change-request.refused-by-jiko', error, { applicationId })
  }
}

/** What became of it first stays, should two have carried it. */
async function endDelivery({ id, applicationId, about, sha256 }: ChangeRequest, end: DeliveryEnd): Promise<void> {
  const document = { documentId: id, type: `change-${about}`, sha256 }
  await db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    const open = { id, deliveredAt: null, refusedAt: null }
    const { count } = await tx.changeRequest.updateMany({ where: open, data: { ...end, pictureSealed: null } })
    if (count === 0) return
    await keepEvidence(tx, applicationId, [
      'refusedAt' in end
        ? { kind: 'document-refused', ...document }
        : { kind: 'document-delivered', ...document, jikoDocumentId: end.jikoDocumentId },
    ])
  })
}

function typeAtJiko(about: string): CustomerDocumentType {
  return about === 'address' ? 'ADDRESS_VERIFICATION' : 'OTHER'
}

export function requestPlace(row: string) {
  return { table: 'ChangeRequest', column: 'pictureSealed', row }
}
