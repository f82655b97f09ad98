import { db } from '../db/prisma'

/**
 * Takes out what will never run: a job that was replaced by a newer one of its key while it was being done, and
 * then did not end well. graphile-worker leaves it behind without its key and without a try. Every job of ours has
 * a key, so one that has truly failed is never taken for it.
 */
export async function strikeReplaced(): Promise<void> {
  await db().$executeRaw`
    select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
     where key is null and attempts >= max_attempts and locked_at is null
    having count(*) > 0`
}
