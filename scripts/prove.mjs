import { randomInt } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { runNode, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { messageOf, requireSuccess } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { openTestCluster } from './test-cluster.mjs'

/**
 * `npm run prove -- --schedules 10000 [--seed 7]`: so many generated schedules of faults and kills, shared out
 * among the processors. Prints what happened in them; ends with 1 when a promise was broken, and tells the
 * smallest schedule that breaks it.
 */
const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(randomInt(2 ** 30)) } },
})
const stage = stagePrinter()
const shares = os.availableParallelism()
let cluster

const { end } = endWithUs(async () => {
  await stopChildren()
  await cluster?.close()
})

/** One processor's share of the schedules; answers what was counted in it. */
async function proveShare(share) {
  const report = inRoot('test-results', `prove-${share}.json`)
  fs.mkdirSync(inRoot('test-results'), { recursive: true })
  fs.rmSync(report, { force: true })
  const env = {
    ...process.env,
    PROVE_SCHEDULES: String(Math.ceil(Number(values.schedules) / shares)),
    PROVE_SEED: String(Number(values.seed) + share),
    PROVE_REPORT: report,
  }
  const args = [inPackage('vitest/vitest.mjs'), 'run', '--config', 'prove/vitest.config.ts', 'prove/schedules.test.ts']
  requireSuccess(await runNode(args, { env }), 'A promise was broken')
  return JSON.parse(fs.readFileSync(report, 'utf8'))
}

/** Sums what the shares counted, nested counts included. */
function sum(counts) {
  const total = {}
  for (const count of counts) {
    for (const [name, value] of Object.entries(count)) {
      total[name] = typeof value === 'number' ? (total[name] ?? 0) + value : sum([total[name] ?? {}, value])
    }
  }
  return total
}

try {
  await stage('packages', ensurePackages)
  await stage('client', ensureClient)
  cluster = await stage('database', openTestCluster)
  const all = Array.from({ length: shares }, (_, share) => proveShare(share))
  const counts = await stage('prove', async (say) => {
    say.did(`seed ${values.seed}`)
    return sum(await Promise.all(all))
  })
  process.stdout.write(`\n${JSON.stringify(counts, null, 2)}\n`)
  await end(0)
} catch (error) {
  process.stderr.write(`\n${messageOf(error)}\n`)
  await end(1)
}
