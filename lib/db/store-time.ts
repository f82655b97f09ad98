import type { Transaction } from './prisma'

/**
 * The time by the store's clock. Facts whose order matters are dated by it, under a lock: the clocks of several
 * servers of ours never agree to the millisecond.
 */
export async function readStoreTime(tx: Pick<Transaction, '$queryRaw'>): Promise<Date> {
  const [row] = await tx.$queryRaw<[{ now: Date }]>`select clock_timestamp()::timestamptz(3) as now`
  return row.now
}
