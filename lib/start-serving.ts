import { env } from './env'
import { releaseLostJobs } from './jobs/release-lost-jobs'
import { prepareQueue, startWorker } from './jobs/worker'
import { log } from './log'
import { keepSubscription } from './onboarding/keep-subscription'
import { tasks } from './onboarding/tasks'

const releaseEveryMs = 60_000

const kept = globalThis as typeof globalThis & { foyerStarted?: boolean }

/** Checks the settings, then starts what works beside the requests. A reload in development starts nothing twice. */
export async function startServing(): Promise<void> {
  if (kept.foyerStarted) return
  kept.foyerStarted = true
  env()
  await prepareQueue()
  await startWorker(tasks)
  keepReleasing()
  await keepSubscription().catch((error: unknown) => log.error('subscription.postponed', error))
}

function keepReleasing() {
  const release = () => releaseLostJobs().catch((error: unknown) => log.error('jobs.release-failed', error))
  void release()
  setInterval(release, releaseEveryMs).unref()
}
