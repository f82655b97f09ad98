import type { JobHelpers } from 'graphile-worker'
import { db } from '../db/prisma'
import { addJob, type JobPayload } from './queue'

/** How long somebody asked us to wait before the next try: a vendor by Retry-After, or another process at work. */
export function pauseAskedMs(error: unknown): number | null {
  if (!(error instanceof Error && 'retryAfterMs' in error)) return null
  return typeof error.retryAfterMs === 'number' && error.retryAfterMs > 0 ? error.retryAfterMs : null
}

/** Puts a job that is being done back into the queue for later, in place of the queue's own pause. */
export async function postpone({ job }: Pick<JobHelpers, 'job'>, pauseMs: number): Promise<void> {
  const { task_identifier: name, payload, key } = job
  const runAt = new Date(Date.now() + pauseMs)
  await addJob(db(), { name, payload: payload as JobPayload, key: key ?? name, runAt })
}
