import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from './db/prisma'
import { takeAway } from './db/test-outage'
import { readWhatIsLacking } from './read-readiness'
import { startServing } from './start-serving'
import { useSettings } from './test-settings'
import { thisProcess } from './this-process'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
})
afterAll(async () => {
  await thisProcess.worker?.stop()
  await db().$disconnect()
  await database.drop()
})

it('a process that begins while the database is away begins its work when it is back', { timeout: 40_000 }, async () => {
  const giveBack = await takeAway(database.url)
  await startServing()
  expect(await readWhatIsLacking()).toEqual(['database', 'worker'])
  await giveBack()
  await vi.waitFor(async () => expect(await readWhatIsLacking()).toEqual([]), { timeout: 15_000, interval: 200 })
})
