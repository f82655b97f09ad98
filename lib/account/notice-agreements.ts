import { db } from '../db/prisma'
import { addJob } from '../jobs/queue'
import { readPublishedAgreements } from './read-published-agreements'

/** So many letters are queued by one job, and go out so far apart. */
const batchSize = 200
const spacingMs = 200

/**
 * Has every customer told of the newest agreements who has neither agreed to that version nor been told of it: newer
 * terms may be adverse, and Jiko does not say so by its API (partner obligations: 30 days in advance). Daily, a batch
 * at a time.
 */
export async function noticeAgreements(): Promise<void> {
  const { id: publishedId, version } = await readPublishedAgreements()
  const due = await findDue(publishedId, version)
  const startsAt = Date.now()
  for (const [place, { applicationId }] of due.entries()) {
    await plan(applicationId, publishedId, new Date(startsAt + place * spacingMs))
  }
  if (due.length < batchSize) return
  const runAt = new Date(startsAt + batchSize * spacingMs)
  await addJob(db(), { name: 'notice-agreements', payload: {}, key: 'notice-agreements', runAt })
}

function findDue(publishedId: string, version: string): Promise<{ applicationId: string }[]> {
  return db().$queryRaw`
    select id as "applicationId" from "Application" application
     where "customerId" is not null
       and not exists (
         select from "AgreementsNotice" where "applicationId" = application.id and "publishedId" = ${publishedId}::uuid)
       and not exists (
         select from "AgreementSet"
          where "applicationId" = application.id and version = ${version} and "acceptedAt" is not null)
     order by id limit ${batchSize}`
}

/** The notice and its letter together, once for each version and customer. */
async function plan(applicationId: string, publishedId: string, runAt: Date) {
  await db().$transaction(async (tx) => {
    const notice = { applicationId, publishedId, plannedAt: new Date() }
    const { count } = await tx.agreementsNotice.createMany({ data: notice, skipDuplicates: true })
    if (count === 0) return
    const payload = { applicationId, publishedId }
    await addJob(tx, { name: 'tell-agreements', payload, key: `tell-agreements:${applicationId}`, runAt })
  })
}
