import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from '../db/prisma'
import { useSettings } from '../test-settings'
import { hasten } from './hasten'
import { addJob } from './queue'
import { strikeReplaced } from './strike-replaced'
import { prepareQueue, startWorker, type Tasks } from './worker'

const hourMs = 60 * 60_000
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
  await prepareQueue()
})
afterAll(async () => {
  await db().$disconnect()
  await database.drop()
})

class ComeBackLater extends Error {
  readonly retryAfterMs = hourMs
}

async function waiting(name: string) {
  const jobs = await db().$queryRaw<{ key: string | null; payload: object; inMs: number }[]>`
    select jobs.key, private.payload, extract(epoch from jobs.run_at - now())::float8 * 1000 as "inMs"
      from graphile_worker.jobs jobs join graphile_worker._private_jobs private using (id)
     where task_identifier = ${name} and jobs.locked_at is null`
  return jobs
}

/** Works until the queue has dealt with every job that is due. */
async function workOnce(tasks: Tasks) {
  const done = new EventEmitter()
  const isDone = once(done, 'done')
  const worker = await startWorker({ ...tasks, last: async () => void done.emit('done') })
  await addJob(db(), { name: 'last', key: 'last', payload: {}, runAt: new Date() })
  await isDone
  await worker.stop()
}

describe('a job that cannot be done yet', () => {
  it('waits for as long as the vendor asked, under its key and with its payload', async () => {
    await addJob(db(), { name: 'later', payload: { id: '7' }, key: 'later:7' })
    await workOnce({ later: () => Promise.reject(new ComeBackLater()) })
    const [job, ...others] = await waiting('later')
    expect(others).toEqual([])
    expect(job).toMatchObject({ key: 'later:7', payload: { id: '7' } })
    expect(job!.inMs).toBeGreaterThan(0.9 * hourMs)
  })

  it('waits for the queue’s own pause where nobody said how long', async () => {
    await addJob(db(), { name: 'broken', key: 'broken', payload: {} })
    await workOnce({ broken: () => Promise.reject(new Error('broken')) })
    const [job] = await waiting('broken')
    expect(job!.inMs).toBeLessThan(10_000)
  })

  it('never waits for hours because it failed often', async () => {
    const [{ id }] = await db().$queryRaw<[{ id: string }]>`
      select id::text from graphile_worker.add_job('often', run_at := now() + interval '6 hours')`
    await db().$executeRaw`update graphile_worker._private_jobs set attempts = 20 where id = ${id}::bigint`
    await addJob(db(), { name: 'planned', key: 'planned', payload: {}, runAt: new Date(Date.now() + 6 * hourMs) })
    await hasten()
    expect((await waiting('often'))[0]!.inMs).toBeLessThanOrEqual(5 * 60_000)
    expect((await waiting('planned'))[0]!.inMs).toBeGreaterThan(5 * hourMs)
  })

  it('is struck from the queue when a newer one has replaced it, and a failed one of ours is not', async () => {
    await addJob(db(), { name: 'replaced', key: 'same', payload: { at: 'first' } })
    const replaceAndFail = async ({ at }: Record<string, string>) => {
      if (at !== 'first') return
      await addJob(db(), { name: 'replaced', key: 'same', payload: { at: 'second' }, runAt: new Date(Date.now() + hourMs) })
      throw new Error('after it was replaced')
    }
    await workOnce({ replaced: replaceAndFail })
    await addJob(db(), { name: 'failed', key: 'failed', payload: {} })
    await db().$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts where key = 'failed'`
    expect(await waiting('replaced')).toHaveLength(2)
    await strikeReplaced()
    expect(await waiting('replaced')).toMatchObject([{ key: 'same', payload: { at: 'second' } }])
    expect(await waiting('failed')).toHaveLength(1)
  })
})
