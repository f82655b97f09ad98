import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shareLoginIn } from '@/lib/jiko/token'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { keepSubscription } from '@/lib/onboarding/keep-subscription'
import { sharedLogin } from '@/lib/onboarding/shared-login'
import { testWorld } from '@/lib/onboarding/test-world'
import { failedSchedules } from './failed-schedules'
import { runSchedule } from './run-schedule'
import { schedule } from './schedule'
import { startWebhookReceiver } from './webhook-receiver'

const runs = Number(process.env.PROVE_SCHEDULES ?? 25)
/** The same ones at every `npm test`; `npm run prove` draws others. */
const seed = Number(process.env.PROVE_SEED ?? 2026)
const receiver = await startWebhookReceiver()
const world = testWorld({ APP_URL: receiver.url })
let pool: Pool

beforeAll(async () => {
  pool = openQueueConnections()
  await world.change({ decisionDelayMs: 0 })
  shareLoginIn(sharedLogin)
  await keepSubscription()
})
afterAll(async () => {
  await receiver.stop()
  await pool.end()
})

describe('whatever fails, and wherever processes are killed', () => {
  it.each(failedSchedules)('%s', async (_, drawn) => {
    expect((await runSchedule(world, pool, drawn)).broken).toEqual([])
  })

  it(`nothing is lost and nothing happens twice, in ${runs} schedules`, async () => {
    const seen = { schedules: 0, applicants: 0, documents: 0, kills: 0, faults: {} as Record<string, number> }
    const holds = fc.asyncProperty(schedule, async (drawn) => {
      const { broken, deaths, applicants, documents, faultsFired } = await runSchedule(world, pool, drawn)
      // What Jiko leaves to a person is read again and again; the next schedule has its own people.
      await pool.query('delete from graphile_worker._private_jobs')
      seen.schedules += 1
      seen.applicants += applicants
      seen.documents += documents
      seen.kills += deaths.length
      for (const [kind, times] of Object.entries(faultsFired)) seen.faults[kind] = (seen.faults[kind] ?? 0) + times
      if (process.env.PROVE_REPORT) writeFileSync(process.env.PROVE_REPORT, JSON.stringify(seen))
      expect(broken, `killed at ${deaths.join(', ')}`).toEqual([])
    })
    await fc.assert(holds, { numRuns: runs, seed })
    process.stdout.write(`  ${JSON.stringify(seen)}\n`)
  })
})
