import { db } from './db/prisma'
import { endServingOnSignal } from './end-serving'
import { env } from './env'
import { evidenceMac } from './evidence/evidence-mac'
import { hasten } from './jobs/hasten'
import { addJob } from './jobs/queue'
import { strikeReplaced } from './jobs/strike-replaced'
import { prepareQueue, startWorker } from './jobs/worker'
import { shareLoginIn } from './jiko/token'
import { log } from './log'
import { dropOldUploads } from './onboarding/drop-uploads'
import { sharedLogin } from './onboarding/shared-login'
import { thisProcess } from './this-process'
import { chores, dueAtStart } from './upkeep/chores'
import { tasks } from './upkeep/tasks'

const dropEveryMs = 60 * 60_000
const tendEveryMs = 60_000
const beginAgainAfterMs = 1_000

/** Checks the settings, then starts what works beside the requests. A reload in development starts nothing twice. */
export async function startServing(): Promise<void> {
  if (thisProcess.hasStarted) return
  thisProcess.hasStarted = true
  const { IDENTITY_VENDOR, IDENTITY_NONE_BECAUSE } = env()
  if (IDENTITY_VENDOR === 'none') log.warn('identity-check.not-asked', { because: IDENTITY_NONE_BECAUSE })
  shareLoginIn(sharedLogin)
  endServingOnSignal()
  await begin()
}

/** A store that does not answer yet is asked again, beside the requests; until it does, we are not ready. */
async function begin() {
  if (thisProcess.isEnding) return
  try {
    await prepareQueue()
    // Before any transaction needs it: waiting in one for what needs a connection too, many would keep it from all.
    await evidenceMac()
    if (env().FOYER_ROLE !== 'web') await startWorking()
  } catch (error) {
    log.error('serving.not-begun', error)
    setTimeout(() => void begin(), beginAgainAfterMs).unref()
  }
}

/** The queue, and what is due again and again: many processes may do it, for doing it twice changes nothing. */
async function startWorking() {
  // By name, so that of many processes one does it, and again until it is done.
  for (const name of dueAtStart) await addJob(db(), { name, payload: {}, key: name })
  thisProcess.worker = await startWorker(tasks, chores)
  keepOnDoing('uploads.drop-failed', dropOldUploads, dropEveryMs)
  keepOnDoing('jobs.hasten-failed', hasten, tendEveryMs)
  keepOnDoing('jobs.strike-failed', strikeReplaced, tendEveryMs)
}

/** Now, and again and again until the process ends. */
function keepOnDoing(failure: string, chore: () => Promise<void>, everyMs: number) {
  const once = async () => {
    if (!thisProcess.isEnding) await chore().catch((error: unknown) => log.error(failure, error))
  }
  void once()
  setInterval(once, everyMs).unref()
}
