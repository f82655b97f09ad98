import { db } from '../db/prisma'
import { isId } from '../db/is-id'
import { isDocumentKind } from '../domain/documents'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { openingLimits } from '../pictures/picture-limits'
import { requireApplicationById } from './application'
import { deviceScope } from './device-key'
import { findDocumentTasks } from './document-states'
import { isWithin } from './limits'

export type UploadRefusal = 'file-empty' | 'file-too-large' | 'not-asked-for' | 'too-many-uploads'

/** `scope`: whose picture the browser believes it to be, as `requireDeviceKey` named it; null if it never heard. */
export type NewUpload = { id: string; kind: string; scope: string | null; sizeBytes: number }

/**
 * Makes room for a file that comes in parts. The browser names the act, so that asking twice, after a lost
 * answer, makes room once and keeps what has arrived. Refused before a single byte is sent where that can be known.
 */
export async function openUpload(applicationId: string, wish: NewUpload): Promise<Outcome<UploadRefusal>> {
  const { id, kind, scope, sizeBytes } = wish
  // A tab that still tries after somebody else has signed in must not send them the first person's picture.
  if (scope !== null && scope !== (await deviceScope(applicationId))) return refuse('not-asked-for')
  if (!isId(id) || !isDocumentKind(kind)) return refuse('not-asked-for')
  if (!(sizeBytes > 0)) return refuse('file-empty')
  if (sizeBytes > openingLimits.bytesMax) return refuse('file-too-large')
  if (await isOpen(applicationId, id)) return accept()

  const tasks = await findDocumentTasks(await requireApplicationById(applicationId))
  if (!tasks?.some(({ next }) => next.includes(kind))) return refuse('not-asked-for')
  if (!(await isWithin('uploads-per-application', applicationId))) return refuse('too-many-uploads')
  const { count } = await db().upload.createMany({
    data: { id, applicationId, kind, sizeBytes },
    skipDuplicates: true,
  })
  return count === 1 || (await isOpen(applicationId, id)) ? accept() : refuse('not-asked-for')
}

async function isOpen(applicationId: string, id: string): Promise<boolean> {
  return (await db().upload.count({ where: { id, applicationId } })) > 0
}
