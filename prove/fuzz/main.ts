/** Sends generated requests to the app of the world whose settings are in the environment. See scripts/fuzz.mjs. */
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db/prisma'
import { env } from '@/lib/env'
import { runFuzz, shrink } from './run-fuzz'
import { findStoredGarbage } from './stored-garbage'
import { openAnAccount } from './whole-person'

const [posts = 2000, seed = 1] = process.argv.slice(2).map(Number)
const { APP_URL, JIKO_BASE_URL } = env()
const world = { appUrl: APP_URL, sandboxUrl: JIKO_BASE_URL, port: Number(new URL(APP_URL).port) }
const print = (line: string) => process.stdout.write(`${line}\n`)
/** Work that the requests have left in the queue goes on for a moment. */
const settleMs = 3000

const { changing, counts, findings, seconds, askingSeconds } = await runFuzz(world, { posts, seed }, print)
print(`\n${counts.toString()}\n`)
print(`${counts.total} requests, ${changing} of them posts, in ${seconds.toFixed(0)} s, ${(counts.total / askingSeconds).toFixed(0)} a second; seed ${seed}`)

for (const finding of findings) {
  const { fault, target, status, times, request } = finding
  print(`\n✖ ${fault}: ${target} ${status}, ${times} times (seed ${finding.seed}, number ${finding.index})`)
  print(((await shrink(world, finding)) || request).replace(/[^\n\x20-\x7e]/g, (one) => (one === '\r' ? '' : `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`)))
}

await pause(settleMs)
const garbage = await findStoredGarbage()
const contract = (await (await fetch(`${JIKO_BASE_URL}/control/contract`)).json()) as { checked: number; violations: unknown[] }
const afterwards = await openAnAccount(world).then(() => null, (error: Error) => error.message)
const readiness = await fetch(`${APP_URL}/api/ready`)

for (const one of garbage.slice(0, 40)) print(`✖ ${one}`)
for (const one of contract.violations.slice(0, 10)) print(`✖ breaks Jiko's description: ${JSON.stringify(one)}`)
if (afterwards) print(`✖ afterwards nobody can open an account: ${afterwards}`)
const total = (fault: string) => findings.filter((one) => one.fault === fault).reduce((sum, { times }) => sum + times, 0)
print(`\n${total('failed')} five-hundreds, ${total('hung')} hung, ${total('cut off')} cut off, ${total('showed somebody else')} showed somebody else, ${garbage.length} stored garbage, ` +
  `${contract.violations.length} of ${contract.checked} exchanges with Jiko broken, afterwards ${readiness.status === 200 && !afterwards ? 'served' : 'NOT served'}`)
await db().$disconnect()
process.exit(findings.length + garbage.length + contract.violations.length > 0 || afterwards || readiness.status !== 200 ? 1 : 0)
