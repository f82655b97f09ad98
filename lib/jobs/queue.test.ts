import { EventEmitter, once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from '../db/prisma'
import { countWaitingForALock } from '../db/test-locks'
import { useSettings } from '../test-settings'
import { leaseMs, releaseLostJobs } from './lease'
import { addJob } from './queue'
import { openQueueConnections } from './queue-connections'
import { prepareQueue, startWorker } from './worker'

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

async function waiting(name: string) {
  return db().$queryRaw<{ key: string | null; lockedBy: string | null }[]>`
    select key, locked_by as "lockedBy" from graphile_worker.jobs where task_identifier = ${name} order by id`
}

describe('the queue', () => {
  it('keeps a job only if the transaction that added it is kept', async () => {
    const failing = db().$transaction(async (tx) => {
      await addJob(tx, { name: 'undone', key: 'undone', payload: {} })
      throw new Error('undo')
    })
    await expect(failing).rejects.toThrow('undo')
    expect(await waiting('undone')).toHaveLength(0)
  })

  it('replaces a waiting job by a newer one of the same key', async () => {
    const later = new Date(Date.now() + 60_000)
    await addJob(db(), { name: 'keyed', payload: { at: 'first' }, key: 'one', runAt: later })
    await addJob(db(), { name: 'keyed', payload: { at: 'second' }, key: 'one', runAt: later })
    expect(await waiting('keyed')).toHaveLength(1)
  })

  it('adds a job although a worker takes the one that it replaces at this very moment', async () => {
    const worker = new pg.Client({ connectionString: database.url })
    await worker.connect()
    await addJob(db(), { name: 'taken', payload: { at: 'first' }, key: 'taken' })
    await worker.query('begin')
    await worker.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w' where key = 'taken'`)
    const adding = addJob(db(), { name: 'taken', payload: { at: 'second' }, key: 'taken' })
    await expect.poll(countWaitingForALock).toBe(1)
    await worker.query('commit')
    await adding
    await worker.end()
    expect(await waiting('taken')).toEqual([{ key: null, lockedBy: 'w' }, { key: 'taken', lockedBy: null }])
  })

  it('works off what is added, with its payload', async () => {
    await addJob(db(), { name: 'greet', key: 'greet', payload: { id: '7' } })
    const done = new EventEmitter()
    const greeted = once(done, 'greeted')
    const runner = await startWorker({ greet: async (payload) => void done.emit('greeted', payload) })
    expect(await greeted).toEqual([{ id: '7' }])
    await runner.stop()
  })

  it('gives back a job whose lease ran out with the queue behind it, and leaves one that is being worked on', async () => {
    await db().$queryRaw`
      select graphile_worker.add_job('lost', job_key := key, queue_name := key)::text
        from unnest(array['dead', 'alive']) key`
    await db().$executeRaw`
      with held as (
        update graphile_worker._private_jobs set locked_by = key, locked_at = ${leaseEnd()}::timestamptz
               + case when key = 'alive' then interval '2 seconds' else interval '-2 seconds' end
         where key in ('dead', 'alive') returning job_queue_id, locked_by
      )
      update graphile_worker._private_job_queues queues set locked_by = held.locked_by, locked_at = ${leaseEnd()}
        from held where queues.id = held.job_queue_id`
    const pool = openQueueConnections()
    await releaseLostJobs(pool).finally(() => pool.end())
    const holders = Object.fromEntries((await waiting('lost')).map(({ key, lockedBy }) => [key, lockedBy]))
    expect(holders).toEqual({ dead: null, alive: 'alive' })
    const queues = await db().$queryRaw`
      select queue_name as name, locked_by as "lockedBy" from graphile_worker._private_job_queues order by 1`
    expect(queues).toEqual([{ name: 'alive', lockedBy: 'alive' }, { name: 'dead', lockedBy: null }])
  })
})

/** Just past the moment before which a lease has run out. */
function leaseEnd(): Date {
  return new Date(Date.now() - leaseMs)
}
