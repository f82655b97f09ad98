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
  await schedule(tx, applicationId, 'POLL', runAt)
}

/** Has an application read at once, because of a hint that there is news. */
export async function followNow(tx: Queue, applicationId: string, source: StatusSource): Promise<void> {
  await schedule(tx, applicationId, source)
}

async function schedule(tx: Queue, applicationId: string, source: StatusSource, runAt?: Date) {
  await addJob(tx, {
    name: 'follow-application',
    payload: { applicationId, source },
    key: keyOf(applicationId),
    runAt,
  })
}

function keyOf(applicationId: string): string {
  return `follow:${applicationId}`
}
