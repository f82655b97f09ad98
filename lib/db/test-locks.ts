import { db } from './prisma'

/** How many connections to this test's database wait for what another one holds. */
export async function countWaitingForALock(): Promise<number> {
  const waiting = await db().$queryRaw<unknown[]>`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return waiting.length
}
