import { Logger, runOnce } from 'graphile-worker'
import type { Pool } from 'pg'
import { strikeReplaced } from '@/lib/jobs/strike-replaced'
import { MailUnavailable } from '@/lib/messages/mail'
import { tasks } from '@/lib/upkeep/tasks'
import { startLife } from './life'

const quiet = new Logger(() => () => {})
const roundsMax = 60
const concurrency = 3

/** What became of the work of a settling: where processes were killed, and what is left in the queue. */
export type Settled = { deaths: string[]; lettersUnsure: number; rounds: number; left: string[] }
/** One process that worked: every await that it came to, and where it was killed, if it was. */
export type Worked = { reached: string[]; place: string | null; lettersUnsure: number }

/**
 * Lets worker processes work the queue off, each killed where `deaths` says (its n-th await), until nothing is
 * left but the readings of what Jiko has not decided or moved. Between two processes time goes by: every pause is over.
 */
export async function settle(pool: Pool, deaths: number[] = []): Promise<Settled> {
  const died: string[] = []
  const waiting = [...deaths]
  let lettersUnsure = 0
  let restfulRounds = 0
  for (let rounds = 1; ; rounds += 1) {
    await passTime(pool)
    const { place, lettersUnsure: unsure } = await workOnce(pool, waiting.shift())
    lettersUnsure += unsure
    if (place) died.push(place)
    const left = await jobsLeft(pool)
    const isRestful = !place && waiting.length === 0 && left.every((name) => name === 'follow-application' || name === 'follow-transfer')
    restfulRounds = isRestful ? restfulRounds + 1 : 0
    // A decision at Jiko takes a moment: what was read before it is read once more.
    const isAtRest = isRestful && (left.length === 0 || restfulRounds > 1)
    if (isAtRest || rounds === roundsMax) return { deaths: died, lettersUnsure, rounds, left: isAtRest ? [] : left }
  }
}

/**
 * One process that works off what is due, as many jobs at once as it may. A letter is unsure where its job failed at
 * anything but the mail: it may have gone before, and goes again.
 */
export async function workOnce(pool: Pool, diesAt?: number, atOnce = concurrency): Promise<Worked> {
  const life = startLife(diesAt)
  let lettersUnsure = 0
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        const done = await life.does(() => task(payload as Record<string, string>))
        if (done.end === 'died') return new Promise<never>(() => {})
        if (done.end === 'done') return
        if (name.startsWith('tell-') && !(done.error instanceof MailUnavailable)) lettersUnsure += 1
        throw done.error
      },
    ]),
  )
  const worked = runOnce({ pgPool: pool, concurrency: atOnce, noHandleSignals: true, logger: quiet, taskList })
  await Promise.race([worked, life.death])
  return { reached: life.reached(), place: life.place(), lettersUnsure }
}

/** Every pause is over, and what a killed process held is free again, as its lease has run out. */
async function passTime(pool: Pool) {
  await strikeReplaced()
  await change(pool, 'graphile_worker._private_jobs', 'run_at = now(), locked_at = null, locked_by = null')
  await change(pool, 'graphile_worker._private_job_queues', 'locked_at = null, locked_by = null')
  await change(pool, '"Application"', '"deliveryHeldUntil" = null', '"deliveryHeldUntil" is not null')
  await change(pool, '"Transfer"', '"heldUntil" = null', '"heldUntil" is not null')
  await change(pool, '"PartnerDelivery"', '"heldUntil" = null', '"heldUntil" is not null')
}

/** But what somebody is changing at this moment: time waits for nobody, and nobody waits for it. */
async function change(pool: Pool, table: string, what: string, where = 'true') {
  const free = `select ctid from ${table} where ${where} for update skip locked`
  await pool.query(`update ${table} set ${what} where ctid in (${free})`)
}

async function jobsLeft(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ task: string }>(`select task_identifier as task from graphile_worker.jobs`)
  return rows.map(({ task }) => task)
}
