import type { Transaction } from '../db/prisma'
import { addJob } from '../jobs/queue'

/** Plans the next reading of a check at its vendor; there is at most one planned for each. */
export async function scheduleIdentityReading(
  tx: Pick<Transaction, '$executeRaw'>,
  identityCheckId: string,
  delayMs: number,
): Promise<void> {
  await addJob(tx, {
    name: 'read-identity-check',
    payload: { identityCheckId },
    key: `identity-check:${identityCheckId}`,
    runAt: new Date(Date.now() + delayMs),
  })
}
