import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from '../db/prisma'
import { logContext, type LogContext } from '../log/context'
import { useSettings } from '../test-settings'
import { addJob } from './queue'
import { prepareQueue, startWorker } from './worker'

const applicationId = '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012'
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

it('every line that comes of a job names it, and whose it is where the job says so', async () => {
  const seen: LogContext[] = []
  const look = async () => {
    await new Promise((soon) => setImmediate(soon))
    seen.push(logContext())
  }
  const worker = await startWorker({ theirs: look, anybodys: look })
  await addJob(db(), { name: 'theirs', key: 'theirs', payload: { applicationId } })
  await addJob(db(), { name: 'anybodys', key: 'anybodys', payload: {} })
  await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 10_000 })
  await worker.stop()

  const jobId = expect.stringMatching(/^\d+$/)
  expect(seen.find(({ job }) => job === 'theirs')).toEqual({ job: 'theirs', jobId, applicationId })
  expect(seen.find(({ job }) => job === 'anybodys')).toEqual({ job: 'anybodys', jobId })
  expect(logContext()).toEqual({})
})
