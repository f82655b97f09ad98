import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { finalStatuses } from '@/lib/domain/decision'
import type { House } from './house'
import type { Outside } from './outside'

const lookMs = 100
type Somebody = { applicationId: string; email: string }

const undecided = ['CREATED', 'SUBMITTED', 'PENDING']

/** A living process renews what it holds every second and a half (lib/jobs/keep-leases.ts). */
const unrenewedForSeconds = 2.5
/** Of the half minute for which a partner's event is held: far more than an answer takes here. */
const eventHeldForSeconds = 2.5
const eventHoldSeconds = 30

/**
 * Brings every pause forward, as if its time had gone by. What a living process holds stays its own, and a delivery
 * to Jiko ends by itself within seconds; the leases of who was killed are as old as those that others take over.
 */
export async function passTime(pool: Pool, killedAt: Date | null): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`)
  await pool.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'
      where locked_at < $1 and locked_at < now() - make_interval(secs => $2)`, [killedAt, unrenewedForSeconds])
  await pool.query(
    `update "PartnerDelivery" set "heldUntil" = null where "heldUntil" < now() + make_interval(secs => $1)`,
    [eventHoldSeconds - eventHeldForSeconds])
}

/**
 * What Jiko leaves to a person is read again and again, and where time flies that is every moment; whoever comes next
 * is not to wait behind those before.
 */
export async function forgetTheUndecided(pool: Pool): Promise<void> {
  await pool.query(
    `delete from graphile_worker._private_jobs jobs using graphile_worker._private_tasks tasks
      where tasks.id = jobs.task_id and tasks.identifier = 'follow-application' and jobs.locked_at is null`)
}

/** Lets time pass beside whatever else happens, until it is told to stop. */
export function letTimePass(pool: Pool, house: House, everyMs: number): () => Promise<void> {
  const stopping = new AbortController()
  const passing = (async () => {
    while (!stopping.signal.aborted) {
      await passTime(pool, house.killedAt).catch(() => {})
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return async () => {
    stopping.abort()
    await passing
  }
}

/** Waits until nothing is left to do for these people; what is, when that takes longer than it may. */
export async function unrestWithin(ms: number, outside: Outside, pool: Pool, people: Somebody[]): Promise<string[]> {
  const endsAt = performance.now() + ms
  for (;;) {
    const unrest = (await Promise.all(people.map((one) => unrestOf(outside, pool, one)))).flat()
    if (unrest.length === 0 || performance.now() > endsAt) return unrest
    await pause(lookMs)
  }
}

async function unrestOf(outside: Outside, pool: Pool, { applicationId, email }: Somebody): Promise<string[]> {
  const theirs = await outside.statusOf(email)
  const { rows: [ours] } = await pool.query<{ status: string | null; pictures: number }>(
    `select "jikoStatus" as status,
            (select count(*)::int from "Document" where "applicationId" = a.id and "pictureSealed" is not null) as pictures
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
