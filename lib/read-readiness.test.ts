import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from './db/prisma'
import { prepareQueue } from './jobs/worker'
import { readWhatIsLacking } from './read-readiness'
import { useSettings } from './test-settings'
import { thisProcess } from './this-process'

const working = { isWorking: () => true, stop: async () => undefined }
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
})
beforeEach(() => {
  Object.assign(thisProcess, { isEnding: false, worker: working })
})
afterAll(() => db().$disconnect())

// One database, in order: empty of a queue, whole, half migrated, gone.
describe('a process', () => {
  it('lacks the queue until its schema is there', async () => {
    expect(await readWhatIsLacking()).toEqual(['queue'])
    await prepareQueue()
    expect(await readWhatIsLacking()).toEqual([])
  })

  it('lacks a worker that does not work', async () => {
    thisProcess.worker = { ...working, isWorking: () => false }
    expect(await readWhatIsLacking()).toEqual(['worker'])
    thisProcess.worker = null
    expect(await readWhatIsLacking()).toEqual(['worker'])
  })

  it('is not ready once it was asked to end', async () => {
    thisProcess.isEnding = true
    expect(await readWhatIsLacking()).toEqual(['process'])
  })

  it('lacks migrations when one of its own is not applied, and none when there are more', async () => {
    await db().$executeRaw`insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('1', '', '9_newer', now())`
    expect(await readWhatIsLacking()).toEqual([])
    await db().$executeRaw`
      update _prisma_migrations set finished_at = null
       where migration_name = (select max(migration_name) from _prisma_migrations where migration_name <> '9_newer')`
    expect(await readWhatIsLacking()).toEqual(['migrations'])
  })

  it('lacks the database when that does not answer', async () => {
    await database.drop()
    expect(await readWhatIsLacking()).toEqual(['database'])
  })
})
