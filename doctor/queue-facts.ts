import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

export type QueueFacts = {
  version: number
  /** How long the oldest job that is due waits; 0 without one. */
  waitingMs: number
  waitingTask: string | null
  /** Jobs without a try left. */
  givenUp: { task: string; count: number }[]
}

/** Null when the queue has no tables yet. */
export async function readQueueFacts(client: pg.Client): Promise<QueueFacts | null> {
  const there = await client.query(`select to_regclass('graphile_worker._private_jobs') is not null as there`)
  if (!there.rows[0].there) return null
  const [version, waiting, givenUp] = [
    await client.query(`select max(id) as version from graphile_worker.migrations`),
    await client.query(`
      select tasks.identifier as task, extract(epoch from now() - jobs.run_at) * 1000 as ms
        from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
       where jobs.locked_at is null and jobs.attempts < jobs.max_attempts and jobs.run_at <= now()
       order by jobs.run_at limit 1`),
    await client.query(`
      select tasks.identifier as task, count(*)::int as count
        from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
       where jobs.attempts >= jobs.max_attempts and jobs.locked_at is null group by 1 order by 1`),
  ]
  return {
    version: version.rows[0].version,
    waitingMs: Number(waiting.rows[0]?.ms ?? 0),
    waitingTask: waiting.rows[0]?.task ?? null,
    givenUp: givenUp.rows,
  }
}

const key = 'doctor'
const workWithinMs = 5_000
const askAgainAfterMs = 50

/**
 * Whether somebody works off the queue: there is no list of living processes, so a job tells. It asks for the events
 * of an application that does not exist to be told again, which changes nothing. Nobody took it: it is taken back.
 */
export async function isWorkedOff(client: pg.Client): Promise<boolean> {
  const payload = { applicationId: '00000000-0000-0000-0000-000000000000', firstSequence: '0', lastSequence: '0' }
  await client.query(`select graphile_worker.add_job('replay-partner-events', payload := $1, job_key := $2)`, [
    payload,
    key,
  ])
  const endsAt = performance.now() + workWithinMs
  while (performance.now() < endsAt) {
    const { rowCount } = await client.query('select from graphile_worker._private_jobs where key = $1', [key])
    if (rowCount === 0) return true
    await pause(askAgainAfterMs)
  }
  await client.query('select graphile_worker.remove_job($1)', [key])
  return false
}
