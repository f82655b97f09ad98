import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvedCustomer, type TestCustomer } from '@/lib/account/test-customer'
import { shareLoginIn } from '@/lib/jiko/token'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { keepSubscription } from '@/lib/onboarding/keep-subscription'
import { sharedLogin } from '@/lib/onboarding/shared-login'
import { testWorld } from '@/lib/onboarding/test-world'
import { runTransferSchedule } from './run-transfer-schedule'
import { transferSchedule } from './transfer-schedule'
import { startWebhookReceiver } from './webhook-receiver'

const runs = Number(process.env.PROVE_SCHEDULES ?? 15)
/** The same ones at every `npm test`; `npm run prove -- --ledger` draws others. */
const seed = Number(process.env.PROVE_SEED ?? 2026)
const receiver = await startWebhookReceiver()
const world = testWorld({ APP_URL: receiver.url })
let pool: Pool
let customer: TestCustomer

beforeAll(async () => {
  pool = openQueueConnections()
  shareLoginIn(sharedLogin)
  await keepSubscription()
  customer = await approvedCustomer(world, 5_000_00)
})
afterAll(async () => {
  await receiver.stop()
  await pool.end()
})

describe('whatever fails, and wherever processes are killed', () => {
  it(`money that was confirmed moves exactly once, in ${runs} schedules`, async () => {
    const seen = { schedules: 0, moved: 0, rejected: 0, kills: 0 }
    const holds = fc.asyncProperty(transferSchedule, async (drawn) => {
      const { broken, deaths, moved, rejected } = await runTransferSchedule(world, pool, customer, drawn)
      await pool.query('delete from graphile_worker._private_jobs')
      seen.schedules += 1
      seen.moved += moved
      seen.rejected += rejected
      seen.kills += deaths.length
      if (process.env.PROVE_REPORT) writeFileSync(process.env.PROVE_REPORT, JSON.stringify(seen))
      expect(broken, `killed at ${deaths.join(', ')}`).toEqual([])
    })
    await fc.assert(holds, { numRuns: runs, seed })
    process.stdout.write(`  ${JSON.stringify(seen)}\n`)
  })
})
