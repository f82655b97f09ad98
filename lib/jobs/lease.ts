import type { Pool } from 'pg'

/** A job as the queue has it locked: under the name of whoever took it. */
export type HeldJob = { id: string; locked_by: string | null }

/** So long a job stays with a process that says nothing more of it. */
export const leaseMs = 6_000

/** Says that these jobs are still being worked on. One that was given to somebody else stays theirs. */
export async function renewLeases(pool: Pool, jobs: HeldJob[]): Promise<void> {
  if (jobs.length === 0) return
  await pool.query(
    `update graphile_worker._private_jobs jobs set locked_at = now()
       from unnest($1::bigint[], $2::text[]) held(id, holder)
      where jobs.id = held.id and jobs.locked_by = held.holder`,
    [jobs.map(({ id }) => id), jobs.map(({ locked_by }) => locked_by)],
  )
}

/** Hands back jobs that were begun and not ended. The try does not count: it was not the job that failed. */
export async function handBack(pool: Pool, jobs: HeldJob[]): Promise<void> {
  if (jobs.length === 0) return
  await pool.query(
    `with given as (
       update graphile_worker._private_jobs jobs
          set locked_at = null, locked_by = null, attempts = greatest(jobs.attempts - 1, 0)
         from unnest($1::bigint[], $2::text[]) held(id, holder)
        where jobs.id = held.id and jobs.locked_by = held.holder
       returning jobs.job_queue_id
     )
     update graphile_worker._private_job_queues queues set locked_at = null, locked_by = null
       from given where queues.id = given.job_queue_id`,
    [jobs.map(({ id }) => id), jobs.map(({ locked_by }) => locked_by)],
  )
}

/**
 * Gives back the jobs whose lease ran out, and the queues that they held up: their process died, or never
 * learned that it was given them. graphile-worker itself waits four hours, too long for somebody who waits for
 * a bank's decision. The try counts, so that a job that kills its process is not tried for ever.
 */
export async function releaseLostJobs(pool: Pool): Promise<void> {
  await pool.query(
    `with lost as (
       update graphile_worker._private_jobs set locked_at = null, locked_by = null
        where locked_at < now() - make_interval(secs => $1)
     )
     update graphile_worker._private_job_queues queues set locked_at = null, locked_by = null
      where queues.locked_at < now() - make_interval(secs => $1)
        and not exists (
          select from graphile_worker._private_jobs jobs
           where jobs.job_queue_id = queues.id and jobs.locked_at >= now() - make_interval(secs => $1)
        )`,
    [leaseMs / 1000],
  )
}
