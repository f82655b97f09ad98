import type { StatusSource } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import { nextPollDelayMs } from '../domain/decision'
import { addJob, isPlannedBy } from '../jobs/queue'

type Queue = Pick<Transaction, '$executeRaw'>

/** Has a transfer brought to Jiko, and if this process dies, by another one. */
export function scheduleDelivery(tx: Queue, transferId: string, runAt: Date): Promise<void> {
  return addJob(tx, { name: 'deliver-transfer', payload: { transferId }, key: `transfer:${transferId}`, runAt })
}

/** Plans the next reading at Jiko; at most one is planned for each transfer, and the soonest stays. */
export async function scheduleTransferReading(tx: Queue, transferId: string, sinceChangeMs: number): Promise<void> {
  const runAt = new Date(Date.now() + nextPollDelayMs(sinceChangeMs))
  if (!(await isPlannedBy(tx, keyOf(transferId), runAt))) await scheduleReading(tx, transferId, { source: 'POLL' }, runAt)
}

/** Has a transfer read at once, or at this time, because of a hint that there is news. */
export function scheduleReading(
  tx: Queue,
  transferId: string,
  why: { source: StatusSource; jikoEventId?: string },
  runAt?: Date,
): Promise<void> {
  return addJob(tx, { name: 'follow-transfer', payload: { transferId, ...why }, key: keyOf(transferId), runAt })
}

function keyOf(transferId: string): string {
  return `follow-transfer:${transferId}`
}
