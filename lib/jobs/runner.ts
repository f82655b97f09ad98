import { EventEmitter, once } from 'node:events'
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'
import { whenDue, type Chores } from './chores'

/** Most of them wait for somebody to answer: Jiko, a mail server, the partner's own systems. */
const jobsAtOnce = 10

/** Payloads hold only ids, but errors may quote what a vendor said: the queue's own lines stay out of the log. */
export const quiet = new Logger(() => () => {})

/**
 * A runner of graphile-worker, and the moment at which it takes no more jobs, asked to or not; or may not any more:
 * one that failed to ask for a job when it had never asked before would not ask again, and not say so (0.17.3 keeps
 * that failure where it keeps the names of the tasks).
 */
export type Running = { runner: Runner; gaveUp: Promise<unknown> }

/**
 * Starts one. The ends of its jobs are written in batches, because only then it gives up when one cannot be
 * written, instead of losing it without a word.
 */
export async function startRunner(pool: Pool, taskList: TaskList, chores: Chores): Promise<Running> {
  const events: WorkerEvents = new EventEmitter()
  const gaveUp = Promise.race([once(events, 'pool:gracefulShutdown'), once(events, 'worker:getJob:error')])
  const runner = await run({
    pgPool: pool,
    taskList,
    parsedCronItems: whenDue(chores),
    events,
    concurrency: jobsAtOnce,
    noHandleSignals: true,
    logger: quiet,
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  })
  // Whoever needs to know has `gaveUp`.
  runner.promise.catch(() => undefined)
  return { runner, gaveUp }
}
