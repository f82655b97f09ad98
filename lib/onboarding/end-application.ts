import { db, type Transaction } from '../db/prisma'
import { keepDestruction } from '../evidence/end-of-data'
import { strikeJobsAbout } from '../jobs/strike-jobs'
import { log } from '../log'
import { destroyKey } from '../vault/data-keys'
import { decisionFor } from './decision-for'
import { lockPerson } from './lock-person'

/**
 * Ends what somebody has applied with, once it is decided: its key is destroyed and every sealed column emptied. Ids,
 * times, hashes and statuses stay. A customer can still be written to; somebody who was declined cannot.
 */
export async function endApplication({ applicantId, applicationId }: { applicantId: string; applicationId: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const application = await lockPerson(tx, applicantId)
    if (!application) return
    await emptyApplication(tx, applicationId)
    const because = application.deletionAskedAt ? 'asked-for' : 'time-is-over'
    await keepDestruction(tx, applicationId, { what: 'answers', because }, new Date())
    await tx.challenge.deleteMany({ where: { applicantId } })
    if (decisionFor(application).stage === 'declined') await forgetAddresses(tx, applicantId)
  })
  log.info('application.data-ended', { applicationId })
}

async function emptyApplication(tx: Transaction, applicationId: string) {
  const ofIt = { where: { applicationId } }
  const [uploads, documents] = [await tx.upload.findMany(ofIt), await tx.document.findMany({ ...ofIt, select: { id: true } })]
  await strikeJobsAbout(tx, [...uploads, ...documents].map(({ id }) => id))
  await destroyKey({ applicationId }, tx)
  await tx.answer.deleteMany(ofIt)
  await tx.upload.deleteMany(ofIt)
  await tx.document.updateMany({ ...ofIt, data: { pictureSealed: null } })
  await tx.agreementSet.updateMany({ ...ofIt, data: { acceptedFromSealed: null } })
  await tx.application.update({ where: { id: applicationId }, data: { deviceKeySealed: null, identificationLast4: null } })
}

async function forgetAddresses(tx: Transaction, applicantId: string) {
  await destroyKey({ applicantId }, tx)
  await tx.applicant.update({ where: { id: applicantId }, data: { emailSealed: null, phoneSealed: null } })
}
