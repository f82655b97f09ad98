import { db } from '../db/prisma'

/** Nobody goes on with a file after so long; the device has forgotten it too. */
const uploadLifetimeMs = 7 * 24 * 60 * 60_000

/** The person does not want to send it after all. What has become a document stays one. */
export async function dropUpload(applicationId: string, id: string): Promise<void> {
  await db().upload.deleteMany({ where: { id, applicationId, receivedAt: null } })
}

/** Forgets uploads that nobody went on with, and the traces of those that ended. */
export async function dropOldUploads(): Promise<void> {
  await db().upload.deleteMany({ where: { startedAt: { lt: new Date(Date.now() - uploadLifetimeMs) } } })
}
