import { Prisma } from '../db/generated/client'
import { db } from '../db/prisma'
import { finalStatuses } from '../domain/decision'
import { env } from '../env'
import { isOpen } from '../jobs/strike-jobs'
import { daysAgo } from './days'
import { endApplication } from './end-application'

type Due = { applicationId: string; applicantId: string }
const batchSize = 200

/**
 * Ends the data of every application that was decided so many days ago, or at all where its person asked for it. A
 * letter that is still on its way holds it up, for it needs an address and a name.
 */
export async function endDecided(): Promise<void> {
  for (let last: string | undefined; ; ) {
    const due = await findDue(last)
    if (due.length === 0) return
    for (const one of due) {
      if (!(await isOpen(db(), `tell:${one.applicationId}`))) await endApplication(one)
    }
    last = due.at(-1)!.applicationId
  }
}

function findDue(last = '00000000-0000-0000-0000-000000000000'): Promise<Due[]> {
  return db().$queryRaw<Due[]>`
    select id as "applicationId", "applicantId" from "Application" application
     where id > ${last}::uuid and "jikoStatus" in (${Prisma.join([...finalStatuses])})
       and ("statusRecordedAt" <= ${daysAgo(env().ANSWERS_KEPT_DAYS)} or "deletionAskedAt" is not null)
       and not exists (select 1 from "DataKey" where "applicationId" = application.id and "destroyedAt" is not null)
     order by id limit ${batchSize}`
}
