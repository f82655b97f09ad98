import { randomUUID } from 'node:crypto'
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

/** Lets a session have been idle for so long. */
export async function letSessionIdle(sessionId: string, minutes: number) {
  await inStore(`update "Session" set "lastSeenAt" = now() - make_interval(secs => $1) where id = $2`, [minutes * 60, sessionId])
}

/** Another session of the same person: so long idle, so old, or over. */
export async function sessionBeside(sessionId: string, { idleMinutes = 0, ageMinutes = 0, isOver = false }) {
  const id = randomUUID()
  await inStore(
    `insert into "Session" (id, "applicantId", "lastSeenAt", "startedAt", "endedAt")
     select $1, "applicantId", now() - make_interval(mins => $2), now() - make_interval(mins => $3), case when $4 then now() end
       from "Session" where id = $5`,
    [id, idleMinutes, ageMinutes, isOver, sessionId],
  )
  return id
}

/** Makes it so long ago that somebody confirmed that it was them. */
export async function letStepUpAge(sessionId: string, minutes: number) {
  await inStore(`update "Session" set "steppedUpAt" = "steppedUpAt" - make_interval(mins => $1) where id = $2`, [minutes, sessionId])
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
