import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, it } from 'vitest'
import { db } from '@/lib/db/prisma'
import { env } from '@/lib/env'
import { addJob } from '@/lib/jobs/queue'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { testWorld } from '@/lib/onboarding/test-world'
import { settle } from './settle'

testWorld()
const settlingMsMax = 20_000

it('time goes by without waiting for what somebody is changing', async () => {
  await addJob(db(), { name: 'follow-application', payload: { applicationId: randomUUID() }, key: 'held' })
  const somebody = new pg.Client({ connectionString: env().DATABASE_URL })
  await somebody.connect()
  await somebody.query(`begin; select from graphile_worker._private_jobs where key = 'held' for update`)
  const pool = openQueueConnections()
  expect((await settle(pool)).left).toEqual([])
  await somebody.query('rollback')
  await somebody.end()
  await pool.end()
}, settlingMsMax)
