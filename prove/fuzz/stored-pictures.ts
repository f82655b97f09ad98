import { createHash } from 'node:crypto'
import { db } from '@/lib/db/prisma'
import { fileBytesMax, isDocumentKind } from '@/lib/domain/documents'
import { openBytes } from '@/lib/vault/seal'
import { broken } from './broken'

const pngSignature = '89504e470d0a1a0a'

/** Pictures, whole or in parts, that should not be there. */
export async function findBrokenPictures(): Promise<string[]> {
  return (await Promise.all([uploads(), documents()])).flat()
}

async function uploads() {
  const rows = await db().upload.findMany({ include: { parts: { select: { startByte: true, sizeBytes: true }, orderBy: { startByte: 'asc' } } } })
  return broken('an upload of parts that do not fit', rows, ({ kind, sizeBytes, parts, keptAt, refusedAt }) => {
    const end = parts.reduce((at, part) => (part.startByte === at ? at + part.sizeBytes : Infinity), 0)
    return isDocumentKind(kind) && sizeBytes > 0 && sizeBytes <= fileBytesMax && end <= sizeBytes && !(keptAt && refusedAt)
  })
}

async function documents() {
  const rows = await db().document.findMany({ include: { application: { select: { sentAt: true } } } })
  return broken('a document that is no picture, or that nobody asked for', rows, async ({ id, kind, sha256, pictureSealed, application }) => {
    if (!isDocumentKind(kind) || application.sentAt === null) return false
    if (!pictureSealed) return true
    const picture = await openBytes(pictureSealed, { table: 'Document', column: 'pictureSealed', row: id })
    return createHash('sha256').update(picture).digest('hex') === sha256 && Buffer.from(picture).toString('hex', 0, 8) === pngSignature
  })
}
