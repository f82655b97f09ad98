import { db } from '../db/prisma'

/** The queue's own pauses grow to six hours; nobody waits so long for a vendor that has long been back. */
const pauseMaxMs = 5 * 60_000

/** Brings forward what has failed and would be tried again much later. */
export async function hasten(): Promise<void> {
  await db().$executeRaw`
    select graphile_worker.reschedule_jobs(array_agg(id), run_at := now() + make_interval(secs => ${pauseMaxMs / 1000}))
      from graphile_worker.jobs
     where attempts > 0 and locked_at is null and run_at > now() + make_interval(secs => ${pauseMaxMs / 1000})
    having count(*) > 0`
}
