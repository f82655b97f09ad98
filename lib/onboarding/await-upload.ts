import { waitForChange } from '../db/notifications'
import { db } from '../db/prisma'
import { isId } from '../db/is-id'
import { thisProcess } from '../this-process'

/** What became of an upload. `refusal` is one of KeepRefusal, for which the screen has a sentence. */
export type UploadOutcome =
  | { state: 'receiving' }
  | { state: 'preparing' }
  | { state: 'kept' }
  | { state: 'refused'; refusal: string }

const waitMaxMs = 20_000
const lookAgainAfterMs = 2_000

/**
 * Answers as soon as it is known what became of an upload, or after a while with how far it is; null when this
 * application has no such upload.
 */
export async function awaitUpload(applicationId: string, id: string, gone: AbortSignal): Promise<UploadOutcome | null> {
  const until = Date.now() + waitMaxMs
  for (;;) {
    const change = waitForChange(id, lookAgainAfterMs, gone)
    const outcome = await findOutcome(applicationId, id)
    if (outcome?.state !== 'preparing' || gone.aborted || thisProcess.isEnding || Date.now() >= until) {
      change.stop()
      return outcome
    }
    await change.over
  }
}

async function findOutcome(applicationId: string, id: string): Promise<UploadOutcome | null> {
  const upload = isId(id) ? await db().upload.findFirst({ where: { id, applicationId } }) : null
  if (!upload) return null
  if (upload.refusal !== null) return { state: 'refused', refusal: upload.refusal }
  if (upload.keptAt) return { state: 'kept' }
  return { state: upload.receivedAt ? 'preparing' : 'receiving' }
}
