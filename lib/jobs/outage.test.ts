import { EventEmitter, once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { countWaitingForALock } from '../db/test-locks'
import { cutConnections, takeAway } from '../db/test-outage'
import { db } from '../db/prisma'
import { useSettings } from '../test-settings'
import { addJob } from './queue'
import { prepareQueue, startWorker, type Worker } from './worker'

const soon = { timeout: 12_000 }
const heard = new EventEmitter()
let database: FreshDatabase
let worker: Worker
let timesDone = 0

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
  await prepareQueue()
  worker = await startWorker({
    hold: async () => {
      heard.emit('began')
      await once(heard, 'finish')
      timesDone += 1
    },
    quick: async ({ id }) => void heard.emit(`quick-${id}`),
  })
})
afterAll(async () => {
  await worker.stop()
  await db().$disconnect()
  await database.drop()
})

async function jobs() {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query('select task_identifier from graphile_worker.jobs')
  await client.end()
  return rows
}

const untilNoneIsLeft = () => vi.waitFor(async () => expect(await jobs()).toEqual([]), soon)

/** Adds a job as soon as the store can be reached again. */
const add = (name: string, id: string) => vi.waitFor(() => addJob(db(), { name, key: `${name}:${id}`, payload: { id } }), soon)

describe('when the database drops every connection', () => {
  it('a job that runs goes on, and the next ones run', { timeout: 40_000 }, async () => {
    const began = once(heard, 'began')
    await add('hold', '1')
    await began
    await cutConnections(database.url)
    heard.emit('finish')
    await untilNoneIsLeft()
    expect(timesDone).toBe(1)

    for (const id of ['2', '3']) {
      await cutConnections(database.url)
      const done = once(heard, `quick-${id}`)
      await add('quick', id)
      await done
    }
  })

  it('a job that ends while it is away is struck off when it is back, and not done twice', { timeout: 40_000 }, async () => {
    const began = once(heard, 'began')
    await add('hold', '4')
    await began
    const giveBack = await takeAway(database.url)
    heard.emit('finish')
    await vi.waitFor(() => expect(worker.isWorking()).toBe(false), soon)
    await giveBack()
    await untilNoneIsLeft()
    expect(timesDone).toBe(2)
    await vi.waitFor(() => expect(worker.isWorking()).toBe(true), soon)
  })

  it('a runner that cannot write down the end of a job is replaced, and the job is done again', { timeout: 40_000 }, async () => {
    await db().$executeRaw`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`
    await db().$executeRaw`
      create trigger refuse before delete on graphile_worker._private_jobs for each row execute function refuse()`
    const done = once(heard, 'quick-5')
    await add('quick', '5')
    await done
    await vi.waitFor(() => expect(worker.isWorking()).toBe(false), soon)
    await db().$executeRaw`drop trigger refuse on graphile_worker._private_jobs`
    await once(heard, 'quick-5')
    await untilNoneIsLeft()
    expect(worker.isWorking()).toBe(true)
  })

  // Otherwise it never asks again: it keeps that it failed (graphile-worker 0.17.3, taskIdentifiers.js).
  it('a runner that loses it while it asks for the first time is replaced', { timeout: 40_000 }, async () => {
    const holder = new pg.Client({ connectionString: database.url })
    await holder.connect()
    await holder.query('begin')
    await holder.query('lock table graphile_worker._private_tasks in share mode')
    const late = await startWorker({ late: async () => void heard.emit('late') })
    await vi.waitFor(async () => expect(await countWaitingForALock()).toBe(1), soon)
    await holder.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    await holder.end()

    const done = once(heard, 'late')
    await add('late', '1')
    await done
    await late.stop()
  })

  it('the worker still ends when it is asked to', async () => {
    const askedAt = performance.now()
    await worker.stop()
    expect(performance.now() - askedAt).toBeLessThan(5_000)
    expect(worker.isWorking()).toBe(false)
  })
})
