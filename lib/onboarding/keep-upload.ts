import { notifyChange } from '../db/notifications'
import { db } from '../db/prisma'
import { isDocumentKind } from '../domain/documents'
import { keepDocument } from './keep-document'
import { joinParts } from './upload-parts'

/**
 * Makes a document of an upload that has wholly arrived, whether its browser is still there or not, and drops
 * its parts. Safe to repeat: the document has the upload's id, so there is never a second.
 */
export async function keepUpload(uploadId: string): Promise<void> {
  const upload = await db().upload.findUnique({ where: { id: uploadId } })
  if (!upload || !upload.receivedAt || upload.keptAt || upload.refusedAt || !isDocumentKind(upload.kind)) return

  const { refused } = await keepDocument(upload.applicationId, upload.kind, await joinParts(uploadId), uploadId)
  await db().$transaction(async (tx) => {
    const fact = refused === null ? { keptAt: new Date() } : { refusal: refused, refusedAt: new Date() }
    await tx.upload.update({ where: { id: uploadId }, data: fact })
    await tx.uploadPart.deleteMany({ where: { uploadId } })
    await notifyChange(tx, uploadId)
  })
}
