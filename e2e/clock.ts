import type { BrowserContext } from '@playwright/test'
import { inStore } from './store'

/**
 * Nobody can wait for minutes in a story, so here, and only here, the stories reach behind the app: they make
 * time pass for what lies in its store.
 */

/** Makes the sign-in code that this browser asked for older than it is. */
export async function letSignInCodeAge(context: BrowserContext, seconds: number) {
  const challenge = (await context.cookies()).find(({ name }) => name === 'foyer.challenge')
  await inStore(`update "Challenge" set "sentAt" = "sentAt" - make_interval(secs => $1) where id = $2`, [
    seconds,
    challenge?.value,
  ])
}

/** Ends the pauses of all documents that are waiting for their next try to get to Jiko. */
export async function letDocumentsTryAgain() {
  await inStore(`
    select graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
      from graphile_worker.jobs
     where task_identifier = 'deliver-document' and locked_at is null
    having count(*) > 0`)
}

/** Has everything end whose time has come, as it does every night. */
export async function letNightCome() {
  await inStore(`select graphile_worker.add_job('end-data', '{}'::json, job_key := 'end-data')::text`)
}

/** Makes the work that a dead process has left behind as old as what is given to another. */
export async function letWorkOfTheDeadAge() {
  await inStore(`update graphile_worker._private_jobs set locked_at = now() - interval '1 hour' where locked_at is not null`)
}
