import { randomUUID } from 'node:crypto'
import { notifyChange } from '../db/notifications'
import type { Application } from '../db/generated/client'
import { db, type Transaction } from '../db/prisma'
import type { DocumentKind } from '../domain/documents'
import { accept, refuse, type Outcome } from '../domain/outcome'
import type { PictureRefusal } from '../domain/picture-refusal'
import { keepEvidence } from '../evidence/keep-evidence'
import { addJob } from '../jobs/queue'
import { toPng } from '../pictures/to-png'
import { seal } from '../vault/seal'
import { picturePlace } from './deliver-document'
import { findDocumentTasks } from './document-states'
import { lockApplication } from './lock-application'

export type KeepRefusal = PictureRefusal | 'not-asked-for' | 'same-picture'

/** A picture of a ten-page bill is fifty megabytes, and a busy store takes its time over it. */
const writingMaxMs = 60_000

/**
 * Takes a file the person gives, of whatever kind: makes it what Jiko takes and keeps it sealed together
 * with the key of its upload; the queue carries it to Jiko. From the answer on nothing has to be done again.
 * `id` names the person's act: the same act twice keeps one document.
 */
export async function keepDocument(
  applicationId: string,
  kind: DocumentKind,
  file: Uint8Array,
  id: string = randomUUID(),
): Promise<Outcome<KeepRefusal>> {
  if (await isKept(db(), id)) return accept()
  const asked = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
  if (!(await isWanted(db(), asked, kind))) return refuse('not-asked-for')
  const picture = await toPng(file, kind)
  if (picture.refused !== null) return picture
  const { png, sha256 } = picture.value
  const pictureSealed = await seal(png, picturePlace(id), { applicationId })

  return db().$transaction(async (tx) => {
    // Two devices may show the same thing in the same moment: the second waits here, and is told.
    const application = await lockApplication(tx, applicationId)
    if (await isKept(tx, id)) return accept()
    if (!(await isWanted(tx, application, kind))) return refuse('not-asked-for')
    const isKnown = (await tx.document.count({ where: { applicationId, kind, sha256 } })) > 0
    if (isKnown) return refuse('same-picture')

    const keptAt = new Date()
    await tx.document.create({
      data: { id, applicationId, kind, keptAt, sha256, bytes: png.length, pictureSealed, uploadKey: randomUUID() },
    })
    await keepEvidence(tx, applicationId, [{ kind: 'document-kept', documentId: id, type: kind, sha256 }], keptAt)
    await addJob(tx, { name: 'deliver-document', payload: { documentId: id }, key: `document:${id}` })
    await notifyChange(tx, applicationId)
    return accept()
  }, { timeout: writingMaxMs })
}

type Store = Pick<Transaction, 'document'>

async function isKept(store: Store, id: string): Promise<boolean> {
  return (await store.document.count({ where: { id } })) > 0
}

async function isWanted(store: Store, application: Application, kind: DocumentKind): Promise<boolean> {
  const tasks = await findDocumentTasks(application, store)
  return tasks?.some(({ next }) => next.includes(kind)) ?? false
}
