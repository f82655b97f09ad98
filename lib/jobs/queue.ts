import type { Transaction } from '../db/prisma'

/** What a job may carry: ids, so that no personal data ever lies in the queue. */
export type JobPayload = Record<string, string>

type Job = {
  name: string
  payload: JobPayload
  /** What it is about: a job with the same key that has not started yet is replaced by this one. */
  key: string
  runAt?: Date
}

/** Tries before a job is given up; with pauses of at most five minutes (hasten.ts), about three days. */
const attemptsMax = 900

/** Adds a job in the caller's transaction: both happen, or neither. */
export async function addJob(tx: Pick<Transaction, '$executeRaw'>, { name, payload, key, runAt }: Job) {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${name}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt ?? new Date()},
      max_attempts := ${attemptsMax}::int, job_key := ${key})`
}
