import { Client } from 'pg'
import { env } from '../env'

/** Every job is done or has failed long before this: calls to vendors are bounded in time. */
const jobLifetimeMaxMs = 5 * 60_000

/**
 * Gives back the jobs of a process that died while working on them. graphile-worker itself waits four
 * hours before it takes a worker for dead, too long for somebody who waits for a bank's decision.
 */
export async function releaseLostJobs(): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  try {
    await client.query(
      `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
         from graphile_worker.jobs
        where locked_by is not null and locked_at < now() - make_interval(secs => $1)
       having count(*) > 0`,
      [jobLifetimeMaxMs / 1000],
    )
  } finally {
    await client.end()
  }
}
