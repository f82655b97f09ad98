import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { db } from '@/lib/db/prisma'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { House } from './house'
import { outsideAt } from './outside'
import { runWholeSchedule, type Ran } from './run-whole-schedule'
import { wholeSchedule } from './schedule'

/** Each further try of a schedule that failed takes seconds: so many are worth it. */
const shrinksMax = 10

const { APP_URL = '', JIKO_BASE_URL = '', WHOLE_PORTS = '', WHOLE_PID_FILES = '', WHOLE_DATABASE_PID_FILE = '' } = process.env
const { PROVE_SCHEDULES = '20', PROVE_SEED = '1', PROVE_REPORT } = process.env
const ports = WHOLE_PORTS.split(',').map(Number)
const [first = '', second = ''] = WHOLE_PID_FILES.split(',')
const house = new House({ ports, pidFiles: { first, second, database: WHOLE_DATABASE_PID_FILE } })
const pool = openQueueConnections()
const stage = { appUrl: APP_URL, ports, house, outside: outsideAt(JIKO_BASE_URL), pool }

const seen = { schedules: 0, people: 0, newcomers: 0, requests: 0, documents: 0, faults: {} as Record<string, number>, violations: 0 }

function count({ people, newcomers, requests, documents, faults, broken }: Ran) {
  seen.schedules += 1
  seen.people += people
  seen.newcomers += newcomers
  seen.requests += requests
  seen.documents += documents
  seen.violations += broken.length
  for (const [kind, times] of Object.entries(faults)) seen.faults[kind] = (seen.faults[kind] ?? 0) + times
}

let shrinksLeft = shrinksMax
const holds = fc.asyncProperty(wholeSchedule, async (drawn) => {
  if (seen.violations > 0 && shrinksLeft-- <= 0) return
  const beganAt = performance.now()
  const ran = await runWholeSchedule(stage, drawn)
  count(ran)
  const seconds = ((performance.now() - beganAt) / 1000).toFixed(1)
  process.stdout.write(`  ${seen.schedules}: ${seconds} s, ${ran.people} people, kills ${JSON.stringify(house.kills)} ${ran.broken.join('; ')}\n`)
  if (ran.broken.length > 0) throw new Error(ran.broken.join('\n'))
})

await house.isReadyWithin(60_000)
const outcome = await fc.check(holds, { numRuns: Number(PROVE_SCHEDULES), seed: Number(PROVE_SEED) })
const report = { seed: Number(PROVE_SEED), ...seen, kills: house.kills }
if (PROVE_REPORT) writeFileSync(PROVE_REPORT, `${JSON.stringify(report, null, 2)}\n`)
if (outcome.failed) process.stdout.write(`${fc.defaultReportMessage(outcome)}\n`)
await pool.end()
await db().$disconnect()
process.exit(outcome.failed ? 1 : 0)
