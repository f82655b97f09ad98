import { createHash } from 'node:crypto'
import type { Transaction } from '../db/prisma'
import { addJob } from '../jobs/queue'

/** What goes out in order: the events of one application, to one address. */
export type PartnerLine = { applicationId: string; url: string }

/** Has the oldest event of this line that is still open sent, at once or later. At most one sending is planned. */
export async function schedulePartnerDelivery(
  tx: Pick<Transaction, '$executeRaw'>,
  { applicationId, url }: PartnerLine,
  runAt?: Date,
): Promise<void> {
  // Of bounded length, as the key of a job has to be.
  const address = createHash('sha256').update(url).digest('hex').slice(0, 16)
  await addJob(tx, {
    name: 'deliver-partner-event',
    payload: { applicationId, url },
    key: `partner:${applicationId}:${address}`,
    runAt,
  })
}
