import { db } from '../db/prisma'
import { keepDeletionAsked } from '../evidence/end-of-data'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { erasePerson } from './erase-person'
import { lockPerson } from './lock-person'

/** `deleted`: nothing is here any more. `asked`: it was sent, and what may go goes once Jiko has decided. */
export type Deletion = 'deleted' | 'asked'

/**
 * The person's act: "Delete my application". Before it is sent everything goes at once. After that the wish is kept,
 * and carried out as soon as it may be. A second press, or another tab, finds it done.
 */
export async function deleteApplication(applicantId: string): Promise<Deletion> {
  return db().$transaction(async (tx) => {
    const application = await lockPerson(tx, applicantId)
    if (!application) return 'deleted'
    const { id: applicationId, sentAt, deletionAskedAt } = application
    const askedAt = new Date()
    if (deletionAskedAt === null) await keepDeletionAsked(tx, applicationId, askedAt)
    if (!sentAt) {
      await erasePerson(tx, applicantId, 'asked-for')
      log.info('application.deleted', { applicationId })
      return 'deleted'
    }
    if (deletionAskedAt) return 'asked'
    await tx.application.update({ where: { id: applicationId }, data: { deletionAskedAt: askedAt } })
    // At once where it is decided already; what is not waits for the night after.
    await addJob(tx, { name: 'end-data', payload: {}, key: 'end-data' })
    log.info('application.deletion-asked', { applicationId })
    return 'asked'
  })
}
