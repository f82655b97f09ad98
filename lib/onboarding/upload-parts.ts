import { db } from '../db/prisma'
import { isId } from '../db/is-id'
import { addJob } from '../jobs/queue'
import { openBytes, seal } from '../vault/seal'

/** A part is a megabyte, and a busy store takes its time over it. */
const writingMaxMs = 20_000

export type UploadProgress = { id: string; applicationId: string; kind: string; sizeBytes: number; receivedBytes: number; startedAt: Date }

/** An upload of this application, and how much of it has arrived; null when there is none. */
export async function findUpload(applicationId: string, id: string): Promise<UploadProgress | null> {
  if (!isId(id)) return null
  const upload = await db().upload.findFirst({
    where: { id, applicationId },
    include: { parts: { select: { sizeBytes: true } } },
  })
  if (!upload) return null
  const arrivedBytes = upload.parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return { ...upload, receivedBytes: upload.receivedAt ? upload.sizeBytes : arrivedBytes }
}

/**
 * Keeps the next part, sealed, and has the whole made a document with the last. Two that begin at the same byte
 * cannot both be kept: the second throws, and its browser asks where to go on.
 */
export async function addPart(upload: UploadProgress, part: Uint8Array): Promise<number> {
  const { id: uploadId, applicationId, receivedBytes: startByte } = upload
  const receivedBytes = startByte + part.length
  if (part.length === 0) return startByte
  const bytesSealed = await seal(part, partPlace(uploadId, startByte), { applicationId })
  await db().$transaction(async (tx) => {
    await tx.uploadPart.create({ data: { uploadId, startByte, sizeBytes: part.length, bytesSealed } })
    if (receivedBytes < upload.sizeBytes) return
    await tx.upload.update({ where: { id: uploadId }, data: { receivedAt: new Date() } })
    await addJob(tx, { name: 'keep-upload', payload: { uploadId }, key: `upload:${uploadId}` })
  }, { timeout: writingMaxMs })
  return receivedBytes
}

/** The parts of an upload, in order, as the one file that they are. */
export async function joinParts(uploadId: string): Promise<Uint8Array> {
  const parts = await db().uploadPart.findMany({ where: { uploadId }, orderBy: { startByte: 'asc' } })
  const opened = await Promise.all(parts.map(({ startByte, bytesSealed }) => openBytes(bytesSealed, partPlace(uploadId, startByte))))
  return Buffer.concat(opened)
}

function partPlace(uploadId: string, startByte: number) {
  return { table: 'UploadPart', column: 'bytesSealed', row: `${uploadId}/${startByte}` }
}
