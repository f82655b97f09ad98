/** Sends generated requests to the app of the world whose settings are in the environment. See scripts/fuzz.mjs. */
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db/prisma'
import { env } from '@/lib/env'
import { evidenceMac } from '@/lib/evidence/evidence-mac'
import { nameOf, runFuzz, type Finding } from './run-fuzz'
import { shrink } from './shrink'
import { findStoredGarbage } from './stored-garbage'
import { openAnAccount } from './whole-person'

const [posts = 2000, seed = 1] = process.argv.slice(2).map(Number)
const { APP_URL, JIKO_BASE_URL } = env()
const world = { appUrl: APP_URL, sandboxUrl: JIKO_BASE_URL, port: Number(new URL(APP_URL).port) }
// As the app itself does when it begins (lib/start-serving.ts).
await evidenceMac()
const print = (line: string) => process.stdout.write(`${line}\n`)
/** Work that the requests have left in the queue goes on for a moment. */
const settleMs = 3000
/** Making one smaller takes its time; the first few mostly tell it all. */
const shrunkMax = 3

print(`seed ${seed}`)
const { counts, findings, seconds, perSecond } = await runFuzz(world, { posts, seed }, print)
print(`\n${counts.toString()}\n`)
print(`${posts} posts among ${counts.total} requests, in ${seconds} s, ${perSecond} a second; seed ${seed}`)

for (const [at, finding] of findings.entries()) {
  const { times, request, before } = finding
  print(`\n✖ ${nameOf(finding)}, ${times} times (seed ${finding.seed}, number ${finding.index})${before === null ? '' : `, on the connection of ${before}`}`)
  const smallest = at < shrunkMax ? await shrink(world, finding) : ''
  print(printable(smallest || request))
}

await pause(settleMs)
const garbage = await findStoredGarbage()
const contract = (await (await fetch(`${JIKO_BASE_URL}/control/contract`)).json()) as { checked: number; violations: unknown[] }
const afterwards = await openAnAccount(world).then(() => null, (error: Error) => error.message)
const readiness = await fetch(`${APP_URL}/api/ready`)

for (const one of garbage.slice(0, 40)) print(`✖ ${one}`)
for (const one of contract.violations.slice(0, 10)) print(`✖ breaks Jiko's description: ${JSON.stringify(one)}`)
if (afterwards) print(`✖ afterwards nobody can open an account: ${afterwards}`)

const total = (fault: Finding['fault']) => findings.filter((one) => one.fault === fault).reduce((sum, { times }) => sum + times, 0)
const broken = {
  'five-hundreds': total('failed'),
  hung: total('hung'),
  'cut off': total('cut off'),
  'showed somebody else': total('showed somebody else'),
  'stored garbage': garbage.length,
  'exchanges with Jiko broken': contract.violations.length,
  'not served afterwards': readiness.status === 200 && !afterwards ? 0 : 1,
}
print(`\n${Object.entries(broken).map(([what, times]) => `${times} ${what}`).join(', ')}`)

/** Each of these promises counts as one test. */
const failed = Object.values(broken).filter((times) => times > 0).length
const report = { passed: Object.keys(broken).length - failed, failed, skipped: 0 }
if (process.env.FUZZ_REPORT) fs.writeFileSync(process.env.FUZZ_REPORT, JSON.stringify(report))
await db().$disconnect()
process.exit(failed > 0 ? 1 : 0)

function printable(request: string): string {
  return request.replace(/[^\n\x20-\x7e]/g, (one) => (one === '\r' ? '' : `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`))
}
