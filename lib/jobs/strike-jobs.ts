import type { Transaction } from '../db/prisma'

/** Takes out of the queue what waits to be done about any of these ids. A job that runs finds nothing, and ends. */
export async function strikeJobsAbout(tx: Pick<Transaction, '$executeRaw'>, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
     where split_part(key, ':', 2) = any(${ids}) and locked_at is null
    having count(*) > 0`
}

/** Whether a job with this key waits, or is being done. */
export async function isOpen(tx: Pick<Transaction, '$executeRaw'>, key: string): Promise<boolean> {
  const open = await tx.$executeRaw`select 1 from graphile_worker.jobs where key = ${key} and attempts < max_attempts`
  return open > 0
}
