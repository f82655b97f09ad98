import { Logger, run, runMigrations, type Runner } from 'graphile-worker'
import { env } from '../env'
import { log } from '../log'
import type { JobPayload } from './queue'

/** What must happen even if this process dies, by the name under which it was queued. Safe to repeat. */
export type Tasks = Record<string, (payload: JobPayload) => Promise<void>>

const concurrency = 5

/** Payloads hold only ids, but errors may quote what a vendor said: the queue's own lines stay out of the log. */
const quiet = new Logger(() => () => {})

/** Makes the queue's own schema in PostgreSQL, once. */
export async function prepareQueue(): Promise<void> {
  await runMigrations({ connectionString: env().DATABASE_URL, logger: quiet })
}

/** Starts working off the queue in this process. Latency is a few milliseconds (LISTEN/NOTIFY). */
export async function startWorker(tasks: Tasks): Promise<Runner> {
  return run({
    connectionString: env().DATABASE_URL,
    concurrency,
    noHandleSignals: true,
    logger: quiet,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, logged(name, task)])),
  })
}

function logged(name: string, task: Tasks[string]) {
  return async (payload: unknown) => {
    try {
      await task(payload as JobPayload)
    } catch (error) {
      log.error('job.failed', error, { job: name })
      throw error
    }
  }
}
