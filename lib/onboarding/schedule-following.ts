import type { Transaction } from '../db/prisma'
import type { StatusSource } from '../db/generated/client'
import { nextPollDelayMs } from '../domain/decision'
import { addJob, isPlannedBy } from '../jobs/queue'

type Queue = Pick<Transaction, '$executeRaw'>

/**
 * Plans the next reading of an application at Jiko; there is at most one planned for each, and the soonest stays:
 * while we wrote down one answer of Jiko's, a webhook may have hinted at the next.
 */
export async function scheduleFollowing(tx: Queue, applicationId: string, sinceChangeMs: number): Promise<void> {
  const runAt = new Date(Date.now() + nextPollDelayMs(sinceChangeMs))
  if (await isPlannedBy(tx, keyOf(applicationId), runAt)) return
  await schedule(tx, applicationId, { source: 'POLL' }, runAt)
}

/** Has an application read at once, because of a hint that there is news: an event of Jiko's. */
export async function followNow(
  tx: Queue,
  applicationId: string,
  source: StatusSource,
  jikoEventId?: string,
): Promise<void> {
  await schedule(tx, applicationId, { source, ...(jikoEventId && { jikoEventId }) })
}

type Why = { source: StatusSource; jikoEventId?: string }

async function schedule(tx: Queue, applicationId: string, why: Why, runAt?: Date) {
  await addJob(tx, {
    name: 'follow-application',
    payload: { applicationId, ...why },
    key: keyOf(applicationId),
    runAt,
  })
}

function keyOf(applicationId: string): string {
  return `follow:${applicationId}`
}
