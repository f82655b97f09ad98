import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import type { ChangeRefusal, ChangeSubject } from '../domain/change-request'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { keepEvidence } from '../evidence/keep-evidence'
import { addJob } from '../jobs/queue'
import { isWithin } from '../onboarding/limits'
import { lockApplication } from '../onboarding/lock-application'
import { toPng } from '../pictures/to-png'
import { seal } from '../vault/seal'
import { requestPlace } from './deliver-change-request'

type Whose = { applicationId: string; applicantId: string }

/** A picture of a ten-page paper is fifty megabytes, and a busy store takes its time over it. */
const writingMaxMs = 60_000

/**
 * Takes the paper by which a customer asks for a change, and keeps it sealed together with the key of its upload; the
 * queue carries it to Jiko. It is sealed with the person's own key, for that of their application ends.
 */
export async function keepChangeRequest(
  { applicationId, applicantId }: Whose,
  about: ChangeSubject,
  file: Uint8Array,
): Promise<Outcome<ChangeRefusal>> {
  if (!(await isWithin('changes-per-application', applicationId))) return refuse('too-many-changes')
  const picture = await toPng(file, 'address-proof')
  if (picture.refused !== null) return picture
  const { png, sha256 } = picture.value
  const id = randomUUID()
  const pictureSealed = await seal(png, requestPlace(id), { applicantId })

  return db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    const isKnown = (await tx.changeRequest.count({ where: { applicationId, about, sha256, refusedAt: null } })) > 0
    if (isKnown) return refuse('same-picture')
    const keptAt = new Date()
    const request = { id, applicationId, about, keptAt, sha256, bytes: png.length, pictureSealed, uploadKey: randomUUID() }
    await tx.changeRequest.create({ data: request })
    await keepEvidence(tx, applicationId, [{ kind: 'document-kept', documentId: id, type: typeOf(about), sha256 }], keptAt)
    await addJob(tx, { name: 'deliver-change-request', payload: { changeRequestId: id }, key: `change:${id}` })
    return accept()
  }, { timeout: writingMaxMs })
}

function typeOf(about: ChangeSubject): string {
  return `change-${about}`
}
