import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { useSettings } from '../test-settings'
import { nextChange, notifyChange, wakeAll } from './notifications'
import { db } from './prisma'
import { cutConnections } from './test-outage'

const soon = { timeout: 10_000 }
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
    const change = nextChange('one', never)
    await untilListening()
    await notifyChange(db(), 'one')
    await change
  })

  it('ends when the connection was lost and is back, for nobody heard what was announced meanwhile', async () => {
    const change = nextChange('two', never)
    await untilListening()
    await cutConnections(database.url)
    await change
  })

  it('hears again after the connection was lost', async () => {
    const back = nextChange('three', never)
    await cutConnections(database.url)
    await back
    const change = nextChange('three', never)
    await vi.waitFor(() => notifyChange(db(), 'three'), soon)
    await change
  })

  it('ends for everybody when everybody is woken', async () => {
    const changes = [nextChange('four', never), nextChange('five', never)]
    wakeAll()
    await Promise.all(changes)
  })

  it('ends when whoever waits is gone', async () => {
    await nextChange('six', AbortSignal.abort())
  })
})
