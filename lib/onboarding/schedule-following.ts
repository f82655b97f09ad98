import type { Transaction } from '../db/prisma'
import type { StatusSource } from '../db/generated/client'
import { nextPollDelayMs } from '../domain/decision'
import { addJob } from '../jobs/queue'

type Queue = Pick<Transaction, '$executeRaw'>

/** Plans the next reading of an application at Jiko; there is at most one planned for each. */
export async function scheduleFollowing(tx: Queue, applicationId: string, sinceChangeMs: number): Promise<void> {
  await schedule(tx, applicationId, 'POLL', new Date(Date.now() + nextPollDelayMs(sinceChangeMs)))
}

/** Has an application read at once, because of a hint that there is news. */
export async function followNow(tx: Queue, applicationId: string, source: StatusSource): Promise<void> {
  await schedule(tx, applicationId, source, new Date())
}

async function schedule(tx: Queue, applicationId: string, source: StatusSource, runAt: Date) {
  await addJob(tx, {
    name: 'follow-application',
    payload: { applicationId, source },
    key: `follow:${applicationId}`,
    runAt,
  })
}
