import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { db } from '@/lib/db/prisma'
import { openQueueConnections } from '@/lib/jobs/queue-connections'
import { failedWholeSchedules } from './failed-whole-schedules'
import { House } from './house'
import { outsideAt } from './outside'
import { runWholeSchedule } from './run-whole-schedule'
import { wholeSchedule, type WholeSchedule } from './schedule'
import { startTally } from './tally'

/** Each further try of a schedule that failed takes seconds: so many are worth it. */
const shrinksMax = 10

const { APP_URL = '', JIKO_BASE_URL = '', WHOLE_PORTS = '' } = process.env
const { WHOLE_PID_FILES = '', WHOLE_DATABASE_PID_FILE = '' } = process.env
const { PROVE_SCHEDULES = '20', PROVE_SEED = '1', PROVE_REPORT } = process.env
const ports = WHOLE_PORTS.split(',').map(Number)
const [first = 0, second = 0] = ports
const [firstFile = '', secondFile = ''] = WHOLE_PID_FILES.split(',')
const pidFiles = { first: firstFile, second: secondFile, database: WHOLE_DATABASE_PID_FILE }
const house = new House({ ports: { first, second }, pidFiles })
const pool = openQueueConnections()
const stage = { appUrl: APP_URL, ports, house, outside: outsideAt(JIKO_BASE_URL), pool }
const tally = startTally()

let shrinksLeft = shrinksMax
const holds = fc.asyncProperty(wholeSchedule, async (drawn) => {
  if (tally.seen.violations > 0 && shrinksLeft-- <= 0) return
  const ran = await runWholeSchedule(stage, drawn)
  tally.add(ran)
  const { journeys, rest } = ran.seconds
  const took = `${(journeys + rest).toFixed(1)} s (${journeys.toFixed(1)} + ${rest.toFixed(1)})`
  const line = `${tally.seen.schedules}: ${took}, ${ran.people} people, ${ran.requests} requests, ${ran.kills} kills`
  process.stdout.write(`  ${[line, ...ran.broken].join('; ')}\n`)
  if (ran.broken.length > 0) throw new Error(ran.broken.join('\n'))
})

await house.isReadyWithin(60_000)
const examples = failedWholeSchedules.map((failed): [WholeSchedule] => [failed])
const outcome = await fc.check(holds, { numRuns: Number(PROVE_SCHEDULES), seed: Number(PROVE_SEED), examples })
const report = { seed: Number(PROVE_SEED), ...tally.report(house) }
if (PROVE_REPORT) writeFileSync(PROVE_REPORT, `${JSON.stringify(report, null, 2)}\n`)
if (outcome.failed) process.stdout.write(`${fc.defaultReportMessage(outcome)}\n`)
await pool.end()
await db().$disconnect()
process.exit(outcome.failed ? 1 : 0)
