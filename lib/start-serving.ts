import { env } from './env'
import { releaseLostJobs } from './jobs/release-lost-jobs'
import { prepareQueue, startWorker } from './jobs/worker'
import { log } from './log'
import { dropOldUploads } from './onboarding/drop-uploads'
import { keepSubscription } from './onboarding/keep-subscription'
import { tasks } from './onboarding/tasks'

const releaseEveryMs = 60_000
const dropEveryMs = 60 * 60_000

const kept = globalThis as typeof globalThis & { foyerStarted?: boolean }

/** Checks the settings, then starts what works beside the requests. A reload in development starts nothing twice. */
export async function startServing(): Promise<void> {
  if (kept.foyerStarted) return
  kept.foyerStarted = true
  const { IDENTITY_VENDOR, IDENTITY_NONE_BECAUSE } = env()
  if (IDENTITY_VENDOR === 'none') log.warn('identity-check.not-asked', { because: IDENTITY_NONE_BECAUSE })
  await prepareQueue()
  await startWorker(tasks)
  keepOnDoing('jobs.release-failed', releaseLostJobs, releaseEveryMs)
  keepOnDoing('uploads.drop-failed', dropOldUploads, dropEveryMs)
  await keepSubscription().catch((error: unknown) => log.error('subscription.postponed', error))
}

/** Now, and again and again for as long as the process lives. */
function keepOnDoing(failure: string, chore: () => Promise<void>, everyMs: number) {
  const once = () => chore().catch((error: unknown) => log.error(failure, error))
  void once()
  setInterval(once, everyMs).unref()
}
