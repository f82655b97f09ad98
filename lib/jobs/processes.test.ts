import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from '../db/prisma'
import { testSettings, useSettings } from '../test-settings'
import { addJob } from './queue'
import { prepareQueue } from './worker'

const program = fileURLToPath(new URL('test-process.ts', import.meta.url))
const patienceMs = 40_000
const soonMs = 10_000

let database: FreshDatabase
const processes: { end: () => Promise<unknown> }[] = []

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
  await prepareQueue()
})
afterEach(async () => {
  await Promise.all(processes.splice(0).map(({ end }) => end()))
  await db().$executeRaw`delete from graphile_worker._private_jobs`
})
afterAll(async () => {
  await db().$disconnect()
  await database.drop()
})

/** Another process that works off the queue; resolves when it does. */
async function startProcess({ finishWithinMs = 20_000 } = {}) {
  const child = fork(program, [String(finishWithinMs)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...testSettings, DATABASE_URL: database.url },
  })
  const exited = once(child, 'exit')
  const said = (what: string) =>
    new Promise<void>((resolve) => child.on('message', (message) => message === what && resolve()))
  processes.push({ end: () => (child.kill('SIGKILL'), exited) })
  await said('ready')
  return { said, exited, finish: () => child.send('finish'), kill: (signal: NodeJS.Signals) => child.kill(signal) }
}

async function jobs() {
  return db().$queryRaw<{ attempts: number; locked: boolean }[]>`
    select attempts, locked_at is not null as locked from graphile_worker.jobs`
}

const add = () => addJob(db(), { name: 'hold', key: 'hold', payload: {} })

/** Behind others of the same name, one at a time. */
async function queueUp(queue: string) {
  await db().$queryRaw`select graphile_worker.add_job('hold', queue_name := ${queue})::text`
}

const untilDone = () => vi.waitFor(async () => expect(await jobs()).toEqual([]), { timeout: soonMs })

describe('several processes', () => {
  it('take over the job of one that was killed within seconds, and what queued behind it', { timeout: patienceMs }, async () => {
    const killed = await startProcess()
    const begun = killed.said('began')
    await queueUp('one-by-one')
    await begun
    await queueUp('one-by-one')
    const other = await startProcess()

    const takenOver = other.said('began')
    const killedAt = performance.now()
    killed.kill('SIGKILL')
    await takenOver
    expect(performance.now() - killedAt).toBeLessThan(soonMs)

    const finished = other.said('finished')
    other.finish()
    await finished
    await vi.waitFor(async () => expect(await jobs()).toEqual([{ attempts: 1, locked: true }]), { timeout: soonMs })
    other.finish()
    await untilDone()
  })

  it('leave a job with the process that works on it, however long that takes', { timeout: patienceMs }, async () => {
    const slow = await startProcess()
    const begun = slow.said('began')
    await add()
    await begun
    const other = await startProcess()
    let isTakenTwice = false
    void other.said('began').then(() => (isTakenTwice = true))

    const renewals = new Set<string>()
    await vi.waitFor(
      async () => {
        const [job] = await db().$queryRaw<{ at: string }[]>`select locked_at::text as at from graphile_worker.jobs`
        renewals.add(job!.at)
        expect(renewals.size).toBeGreaterThan(6)
      },
      { timeout: 25_000, interval: 300 },
    )
    expect(isTakenTwice).toBe(false)
    slow.finish()
    await untilDone()
  })

  it('end on a polite signal when their job has, and take no other', { timeout: patienceMs }, async () => {
    const ending = await startProcess()
    const begun = ending.said('began')
    await add()
    await begun
    ending.kill('SIGTERM')
    const finished = ending.said('finished')
    ending.finish()
    await finished
    expect(await ending.exited).toEqual([0, null])
    await untilDone()
  })

  it('hand back at once what does not end in time, and the try does not count', { timeout: patienceMs }, async () => {
    const ending = await startProcess({ finishWithinMs: 200 })
    const begun = ending.said('began')
    await queueUp('handed-back')
    await begun
    ending.kill('SIGTERM')
    expect(await ending.exited).toEqual([0, null])
    expect(await jobs()).toEqual([{ attempts: 0, locked: false }])

    const other = await startProcess()
    await vi.waitFor(async () => expect(await jobs()).toEqual([{ attempts: 1, locked: true }]), { timeout: soonMs })
    other.finish()
    await untilDone()
  })
})
