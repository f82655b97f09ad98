import type { Transaction } from '../db/prisma'

/** What a job may carry: ids, so that no personal data ever lies in the queue. */
export type JobPayload = Record<string, string>

type Job = {
  name: string
  payload: JobPayload
  /** What it is about: a job with the same key that has not started yet is replaced by this one. */
  key: string
  /** At once, by the database's clock, if not said: by our own, a fast one, it would lie in the queue's future. */
  runAt?: Date
}

/** Tries before a job is given up; with pauses of at most five minutes (hasten.ts), about three days. */
const attemptsMax = 900

/** A worker can take the waiting job of this key only so often in the moment in which it is to be replaced. */
const addAttemptsMax = 5

/**
 * Adds a job in the caller's transaction: both happen, or neither. When a worker takes the waiting job of the same
 * key at this very moment, graphile-worker adds nothing and answers null (add_jobs: its insert then finds a locked
 * row); that worker does not see yet what the caller is about to commit, so the job is added once more.
 */
export async function addJob(tx: Pick<Transaction, '$executeRaw'>, { name, payload, key, runAt }: Job) {
  for (let attempt = 1; attempt <= addAttemptsMax; attempt += 1) {
    const added = await tx.$executeRaw`
      select from graphile_worker.add_job(
        ${name}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt ?? null},
        max_attempts := ${attemptsMax}::int, job_key := ${key}) job
       where job.id is not null`
    if (added > 0) return
  }
  throw new Error(`A job could not be queued: ${name}`)
}

/** Whether a job with this key waits that is due by then. */
export async function isPlannedBy(tx: Pick<Transaction, '$executeRaw'>, key: string, time: Date): Promise<boolean> {
  const waiting = await tx.$executeRaw`
    select 1 from graphile_worker.jobs
     where key = ${key} and run_at <= ${time} and locked_at is null and attempts < max_attempts`
  return waiting > 0
}
