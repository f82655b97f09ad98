import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { useSettings } from '../test-settings'
import { notifyChange, waitForChange, wakeAll } from './notifications'
import { db } from './prisma'
import { cutConnections } from './test-outage'

const soon = { timeout: 10_000 }
const longMs = 60_000
const never = new AbortController().signal
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
})
afterAll(async () => {
  await db().$disconnect()
  await database.drop()
})

const nextChange = (id: string) => waitForChange(id, longMs, never).over

function collectGarbage() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

async function untilListening() {
  await vi.waitFor(async () => {
    const [{ count }] = await db().$queryRaw<[{ count: number }]>`
      select count(*)::int as count from pg_stat_activity
       where datname = current_database() and query like 'listen%' and state = 'idle'`
    expect(count).toBe(1)
  }, soon)
}

describe('waiting for a change', () => {
  it('ends when the change is announced', async () => {
    const change = nextChange('one')
    await untilListening()
    await notifyChange(db(), 'one')
    await change
  })

  it('ends when the connection was lost and is back, for nobody heard what was announced meanwhile', async () => {
    const change = nextChange('two')
    await untilListening()
    await cutConnections(database.url)
    await change
  })

  it('hears again after the connection was lost', async () => {
    const back = nextChange('three')
    await cutConnections(database.url)
    await back
    const change = nextChange('three')
    await vi.waitFor(() => notifyChange(db(), 'three'), soon)
    await change
  })

  it('ends for everybody when everybody is woken', async () => {
    const changes = [nextChange('four'), nextChange('five')]
    wakeAll()
    await Promise.all(changes)
  })

  it('ends when whoever waits is gone', async () => {
    await waitForChange('six', longMs, AbortSignal.abort()).over
  })

  it('ends when the patience is at its end, even if the memory is tidied up meanwhile', async () => {
    const waiting = waitForChange('seven', 300, never).over
    for (let times = 0; times < 3; times += 1) await pause(50).then(collectGarbage)
    await waiting
  })

  it('ends when whoever waits stops', async () => {
    const { over, stop } = waitForChange('eight', longMs, never)
    stop()
    await over
  })
})
