import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { runNode, startNode, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { StageFailed, messageOf, requireSuccess } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { openTestCluster } from './test-cluster.mjs'
import { openWholeWorld } from './whole-world.mjs'

/**
 * `npm run prove -- --schedules 10000 [--seed 7]`: so many generated schedules of faults and kills, shared out.
 * Prints what happened in them; ends with 1 when a promise was broken, and tells the smallest schedule that breaks
 * it. With `--whole` they happen to the built app itself, two instances of it on a database that dies as well, one
 * schedule after the other. With `--ledger` it is money that moves.
 */
const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    seed: { type: 'string', default: String(randomInt(2 ** 30)) },
    whole: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
  },
})
const schedules = Number(values.schedules ?? (values.whole ? 20 : 1000))
const stage = stagePrinter()
/** A share waits two thirds of its time, for an answer or for a pause to end, and takes 24 of the 200 connections. */
const shares = 6
const tellEveryMs = 60_000
const proof = values.ledger ? 'prove/transfers.test.ts' : 'prove/schedules.test.ts'
let cluster
let whole

const { end } = endWithUs(async () => {
  await whole?.close()
  await stopChildren()
  await cluster?.close()
})

const reportOf = (share) => inRoot('test-results', `prove-${share}.json`)

/** What a share has counted so far. */
function countsOf(share) {
  try {
    return JSON.parse(fs.readFileSync(reportOf(share), 'utf8'))
  } catch {
    return {} // Nothing yet, or being written.
  }
}

/** One share of the schedules. */
async function proveShare(share) {
  const report = reportOf(share)
  fs.mkdirSync(inRoot('test-results'), { recursive: true })
  fs.rmSync(report, { force: true })
  const env = {
    ...process.env,
    PROVE_SCHEDULES: String(Math.ceil(schedules / shares)),
    PROVE_SEED: String(Number(values.seed) + share),
    PROVE_REPORT: report,
  }
  const args = [inPackage('vitest/vitest.mjs'), 'run', '--config', 'prove/vitest.config.ts', proof]
  requireSuccess(await runNode(args, { env }), 'A promise was broken')
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

/** The second depth: every part runs as it does in production, and any of them is killed. */
async function proveWhole() {
  await stage('build', ensureBuild)
  whole = await stage('world', openWholeWorld)
  const report = inRoot('test-results', 'prove-whole.json')
  fs.mkdirSync(inRoot('test-results'), { recursive: true })
  fs.rmSync(report, { force: true })
  const { env, mishaps } = whole
  const settings = { ...process.env, ...env, PROVE_SCHEDULES: String(schedules), PROVE_SEED: values.seed, PROVE_REPORT: report }
  process.stdout.write(`  seed ${values.seed}\n`)
  const proof = startNode(['--import', 'tsx', 'prove/whole/main.ts'], { env: settings, stdout: 'inherit' })
  const [code] = await once(proof, 'exit')
  const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : {}
  fs.writeFileSync(report, `${JSON.stringify({ ...counts, mishaps }, null, 2)}\n`)
  process.stdout.write(`\n${fs.readFileSync(report, 'utf8')}`)
  if (code !== 0 || mishaps.length > 0) throw new StageFailed('A promise was broken')
}

/** The first depth: the use cases in one process, shared out. */
async function proveUseCases() {
  cluster = await stage('database', openTestCluster)
  const all = Array.from({ length: shares }, (_, share) => share)
  const counted = () => sum(all.map(countsOf))
  await stage('prove', async (say) => {
    say.did(`seed ${values.seed}`)
    const telling = setInterval(() => say.doing(`${counted().schedules ?? 0} schedules of ${schedules}`), tellEveryMs)
    await Promise.all(all.map(proveShare)).finally(() => clearInterval(telling))
  })
  process.stdout.write(`\n${JSON.stringify(counted(), null, 2)}\n`)
}

try {
  await stage('packages', ensurePackages)
  await stage('client', ensureClient)
  await (values.whole ? proveWhole() : proveUseCases())
  await end(0)
} catch (error) {
  process.stderr.write(`\n${messageOf(error)}\n`)
  await end(1)
}
