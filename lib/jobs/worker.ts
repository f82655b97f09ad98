import { setTimeout as pause } from 'node:timers/promises'
import { runMigrations, type JobHelpers, type TaskList } from 'graphile-worker'
import { env } from '../env'
import { inLogContext, log } from '../log'
import type { Chores } from './chores'
import { keepLeases, type Leases } from './keep-leases'
import { pauseAskedMs, postpone } from './postpone'
import type { JobPayload } from './queue'
import { openQueueConnections } from './queue-connections'
import { quiet, startRunner, type Running } from './runner'

/** What must happen even if this process dies, by the name under which it was queued. Safe to repeat. */
export type Tasks = Record<string, (payload: JobPayload) => Promise<void>>

export type Worker = {
  /** It looks for jobs, and the store knows of it. */
  isWorking: () => boolean
  /** Takes no more jobs, lets those that run end, and hands back what does not within this time. */
  stop: (withinMs?: number) => Promise<void>
}

/** Below half a minute, which is what those who run processes commonly allow one to end in. */
const finishWithinMs = 20_000
/** What is done is then struck from the queue within milliseconds. */
const strikeWithinMs = 2_000
const startAgainAfterMs = 1_000

/** Makes the queue's own schema in PostgreSQL, once; several processes may do so at the same time. */
export async function prepareQueue(): Promise<void> {
  await runMigrations({ connectionString: env().DATABASE_URL, logger: quiet })
}

/**
 * Starts working off the queue in this process. Latency is a few milliseconds (LISTEN/NOTIFY). It outlives
 * restarts of the database: the runner reconnects, and where it gives up or cannot start, another takes its place.
 */
export async function startWorker(tasks: Tasks, chores: Chores = {}): Promise<Worker> {
  const pool = openQueueConnections()
  const leases = keepLeases(pool)
  const start = () => startRunner(pool, heldTasks(tasks, leases), chores).catch(() => null)
  let running: Running | null = await start()
  let stopping: Promise<void> | undefined

  async function keepRunning() {
    while (!stopping) {
      await running?.gaveUp
      if (stopping) return
      void running?.runner.stop().catch(() => undefined)
      running = null
      log.warn('jobs.runner-replaced')
      await pause(startAgainAfterMs, undefined, { ref: false })
      running = await start()
    }
    await running?.runner.stop().catch(() => undefined)
  }

  void keepRunning()
  return {
    isWorking: () => running !== null && !stopping && leases.isKept(),
    stop: (withinMs = finishWithinMs) => (stopping ??= stop(withinMs)),
  }

  async function stop(withinMs: number) {
    const stopped = running?.runner.stop().catch(() => undefined)
    const done = leases.untilNoneHeld().then(() => pause(strikeWithinMs, undefined, { ref: false }))
    await Promise.race([stopped, done, pause(withinMs, undefined, { ref: false })])
    await leases.end().catch((error: unknown) => log.error('jobs.not-handed-back', error))
    void pool.end()
  }
}

function heldTasks(tasks: Tasks, leases: Leases): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload, helpers) => leases.whileHeld(helpers.job, () => attempt(helpers, payload as JobPayload, task)),
    ]),
  )
}

/** What fails is tried again by the queue, after a pause of its own unless the trouble says how long. */
async function attempt(helpers: JobHelpers, payload: JobPayload, task: Tasks[string]) {
  const { id: jobId, task_identifier: job } = helpers.job
  await inLogContext({ jobId, job, applicationId: payload.applicationId }, async () => {
    try {
      await task(payload)
    } catch (error) {
      log.error('job.failed', error)
      const pauseMs = pauseAskedMs(error)
      if (pauseMs === null) throw error
      await postpone(helpers, pauseMs)
    }
  })
}
