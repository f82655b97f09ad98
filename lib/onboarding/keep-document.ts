import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import type { DocumentKind } from '../domain/documents'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import type { PictureRefusal } from '../domain/picture-refusal'
import { toPng } from '../pictures/to-png'
import { seal } from '../vault/seal'
import { requireApplicationById } from './application'
import { deliverDocument, picturePlace } from './deliver-document'
import { findDocumentTasks } from './document-states'

export type KeepRefusal = PictureRefusal | 'not-asked-for' | 'same-picture'

/** If this process dies while delivering, the queue tries again after so long. */
const fallbackAfterMs = 10_000

/**
 * Takes a file the person gives, of whatever kind: makes it what Jiko takes, keeps it sealed together
 * with the key of its upload, and then carries it to Jiko. From the answer on nothing has to be done again.
 */
export async function keepDocument(
  applicationId: string,
  kind: DocumentKind,
  file: Uint8Array,
): Promise<Outcome<KeepRefusal>> {
  const application = await requireApplicationById(applicationId)
  const tasks = await findDocumentTasks(application)
  if (!tasks?.some(({ next }) => next.includes(kind))) return refuse('not-asked-for')

  const picture = await toPng(file, kind)
  if (picture.refused !== null) return picture
  const { png, sha256 } = picture.value

  const known = await db().document.findFirst({ where: { applicationId, kind, sha256 } })
  if (known) return refuse('same-picture')

  const id = randomUUID()
  const pictureSealed = await seal(png, picturePlace(id))
  await db().$transaction(async (tx) => {
    await tx.document.create({
      data: { id, applicationId, kind, keptAt: new Date(), sha256, bytes: png.length, pictureSealed, uploadKey: randomUUID() },
    })
    await addJob(tx, {
      name: 'deliver-document',
      payload: { documentId: id },
      key: `document:${id}`,
      runAt: new Date(Date.now() + fallbackAfterMs),
    })
  })
  await tryNow(id)
  return accept()
}

/** The person should see it arrive at once; whatever goes wrong here, the queue finishes. */
async function tryNow(documentId: string) {
  try {
    await deliverDocument(documentId)
  } catch (error) {
    log.error('document.delivery-postponed', error)
  }
}
