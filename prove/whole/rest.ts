import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { finalStatuses } from '@/lib/domain/decision'
import type { Outside } from './outside'

const lookMs = 200
const undecided = ['CREATED', 'SUBMITTED', 'PENDING']

/**
 * Brings every pause forward, as if its time had gone by. What a living process holds stays its own: a lease and a
 * delivery to Jiko end by themselves within seconds; of the half minute for a partner's event five seconds are kept,
 * far more than an answer takes here.
 */
export async function passTime(pool: Pool): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`)
  await pool.query(`update "PartnerDelivery" set "heldUntil" = null where "heldUntil" < now() + interval '25 seconds'`)
}

/** Lets time pass beside whatever else happens, until it is told to stop. */
export function letTimePass(pool: Pool, everyMs: number): () => Promise<void> {
  const stopping = new AbortController()
  const passing = (async () => {
    while (!stopping.signal.aborted) {
      await passTime(pool).catch(() => {})
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return async () => {
    stopping.abort()
    await passing
  }
}

/** Waits until nothing is left to do for these people; what is, when that takes longer than it may. */
export async function unrestWithin(ms: number, outside: Outside, pool: Pool, people: { applicationId: string; email: string }[]): Promise<string[]> {
  const endsAt = performance.now() + ms
  for (;;) {
    const unrest = (await Promise.all(people.map((one) => unrestOf(outside, pool, one)))).flat()
    if (unrest.length === 0 || performance.now() > endsAt) return unrest
    await pause(lookMs)
  }
}

async function unrestOf(outside: Outside, pool: Pool, { applicationId, email }: { applicationId: string; email: string }): Promise<string[]> {
  const theirs = await outside.statusOf(email)
  const { rows: [ours] } = await pool.query<{ status: string | null; pictures: number }>(
    `select "jikoStatus" as status, (select count(*)::int from "Document" where "applicationId" = a.id and "pictureSealed" is not null) as pictures
       from "Application" a where id = $1`, [applicationId])
  const { rows: jobs } = await pool.query<{ task: string }>(
    'select task_identifier as task from graphile_worker.jobs where key like $1', [`%${applicationId}%`])
  const isOver = finalStatuses.some((final) => final === theirs)
  const left = jobs.filter(({ task }) => isOver || task !== 'follow-application').map(({ task }) => `${task} is left`)
  return [
    ...left,
    ...(theirs === null || undecided.includes(theirs) ? [`Jiko says ${theirs}`] : []),
    ...(ours?.status === theirs ? [] : [`we say ${ours?.status} where Jiko says ${theirs}`]),
    ...(ours?.pictures ? ['a picture is on its way'] : []),
  ]
}
