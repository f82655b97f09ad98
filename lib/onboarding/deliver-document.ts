import type { Document } from '../db/generated/client'
import { db } from '../db/prisma'
import { isDocumentKind, type DocumentKind } from '../domain/documents'
import { readApplication } from '../jiko/applications'
import { uploadDocument, type DocumentType } from '../jiko/documents'
import { JikoRejected } from '../jiko/errors'
import { isKeyRemembered } from '../jiko/key-memory'
import { log } from '../log'
import { openBytes } from '../vault/seal'
import { endDelivery } from './end-delivery'
import { followApplication } from './follow-application'
import { jikoTypeOf } from './jiko-documents'
import { keepUploadKey } from './keep-upload-key'

/** A document that has still to come to Jiko. */
type Waiting = Document & { kind: DocumentKind; pictureSealed: NonNullable<Document['pictureSealed']> }

/**
 * Carries one kept picture to Jiko and erases it here. Safe to repeat: within the hour that Jiko remembers a key
 * every try carries the one that was kept with the person's act, so Jiko files it once; after it, Jiko's own
 * list tells whether it came. Throws JikoUnavailable and its kin for the queue to try again.
 */
export async function deliverDocument(documentId: string): Promise<void> {
  const document = await db().document.findUnique({ where: { id: documentId }, include: { application: true } })
  const jikoApplicationId = document?.application.jikoApplicationId
  if (!document || !isWaiting(document) || !jikoApplicationId) return

  const hasArrived = isKeyRemembered(document.uploadKeySentAt, new Date())
    ? false
    : await isAtJiko(jikoApplicationId, jikoTypeOf[document.kind])
  if (hasArrived) await endDelivery(document, { deliveredAt: new Date(), jikoDocumentId: null })
  else await upload(document, jikoApplicationId)
  // The flags tell what is still wanted; when the last is cleared, this reading applies again.
  await followApplication(document.applicationId, 'POLL')
}

async function upload(document: Waiting, jikoApplicationId: string) {
  const { id, kind, applicationId, pictureSealed } = document
  const png = await openBytes(pictureSealed, picturePlace(id))
  const idempotencyKey = await keyForUploading(document)
  try {
    const file = { bytes: png, contentType: 'image/png' }
    const received = await uploadDocument(jikoApplicationId, jikoTypeOf[kind], file, { idempotencyKey })
    await endDelivery(document, { deliveredAt: new Date(), jikoDocumentId: received.document_id })
    log.info('document.delivered', { applicationId })
  } catch (error) {
    if (!(error instanceof JikoRejected)) throw error
    await endDelivery(document, { refusedAt: new Date() })
    log.error('document.refused-by-jiko', error, { applicationId })
  }
}

/** The hour is over and the answer was lost: a document of this type that Jiko has and does not want again is ours. */
async function isAtJiko(jikoApplicationId: string, type: DocumentType): Promise<boolean> {
  const { documents } = await readApplication(jikoApplicationId)
  return documents.some((entry) => entry.type === type && (entry.status === 'PENDING_REVIEW' || entry.status === 'APPROVED'))
}

function keyForUploading(document: Waiting): Promise<string> {
  return keepUploadKey(document, (key) => db().document.update({ where: { id: document.id }, data: key }))
}

function isWaiting(document: Document): document is Waiting {
  return document.pictureSealed !== null && document.deliveredAt === null && isDocumentKind(document.kind)
}

export function picturePlace(row: string) {
  return { table: 'Document', column: 'pictureSealed', row }
}
