import { notifyChange } from '../db/notifications'
import { db } from '../db/prisma'
import { isDocumentKind } from '../domain/documents'
import { uploadDocument } from '../jiko/documents'
import { JikoRejected } from '../jiko/errors'
import { log } from '../log'
import { openBytes } from '../vault/seal'
import { followApplication } from './follow-application'
import { jikoTypeOf } from './jiko-documents'

/**
 * Carries one kept picture to Jiko and erases it here. Safe to repeat: every try carries the key that was
 * kept with the person's act, so Jiko files it once. Throws JikoUnavailable and its kin for the queue to
 * try again.
 */
export async function deliverDocument(documentId: string): Promise<void> {
  const document = await db().document.findUniqueOrThrow({ where: { id: documentId }, include: { application: true } })
  const { application, kind, pictureSealed } = document
  if (document.deliveredAt || !pictureSealed || !application.jikoApplicationId || !isDocumentKind(kind)) return

  const png = await openBytes(pictureSealed, picturePlace(documentId))
  try {
    const file = { bytes: png, contentType: 'image/png' }
    const act = { idempotencyKey: document.uploadKey }
    const received = await uploadDocument(application.jikoApplicationId, jikoTypeOf[kind], file, act)
    await erase(documentId, { deliveredAt: new Date(), jikoDocumentId: received.document_id })
    log.info('document.delivered', { applicationId: application.id })
  } catch (error) {
    if (!(error instanceof JikoRejected)) throw error
    await erase(documentId, { refusedAt: new Date() })
    log.error('document.refused-by-jiko', error, { applicationId: application.id })
  }
  // The flags tell what is still wanted; when the last is cleared, this reading applies again.
  await followApplication(application.id, 'POLL')
}

export function picturePlace(row: string) {
  return { table: 'Document', column: 'pictureSealed', row }
}

async function erase(id: string, facts: { deliveredAt: Date; jikoDocumentId: string } | { refusedAt: Date }) {
  const { applicationId } = await db().document.update({ where: { id }, data: { ...facts, pictureSealed: null } })
  await notifyChange(db(), applicationId)
}
