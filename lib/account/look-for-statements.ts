import { setTimeout as pause } from 'node:timers/promises'
import { db } from '../db/prisma'
import { addJob } from '../jobs/queue'
import { lookForStatementsOf } from './look-for-statements-of'

/** Of so many customers the statements are read in one job, so far apart that nobody who waits is crowded out. */
const batchSize = 50
const spacingMs = 200

type Due = { applicationId: string; customerId: string }

/**
 * Looks for new statements of every customer who was not written to this month, for Jiko has no event for them and
 * expects them by the 15th (partner obligations). Daily, those first who have waited longest; a batch at a time, so
 * that each job is short, and one that is repeated goes on where it stood.
 */
export async function lookForStatements(): Promise<void> {
  const due = await findDue()
  for (const customer of due) {
    await lookForStatementsOf(customer, new Date())
    await pause(spacingMs)
  }
  if (due.length === batchSize) await addJob(db(), { name: 'look-for-statements', payload: {}, key: 'look-for-statements' })
}

/** Less than a day, as a chore is not done at the same second each day. */
function findDue(): Promise<Due[]> {
  return db().$queryRaw<Due[]>`
    select application.id as "applicationId", "customerId"
      from "Application" application left join "PaperWatch" watch on watch."applicationId" = application.id
     where "customerId" is not null
       and coalesce("lookedAt" < now() - interval '20 hours', true)
       and coalesce("writtenAt" < date_trunc('month', now(), 'America/New_York'), true)
     order by "lookedAt" nulls first, application.id limit ${batchSize}`
}
