import { runNode, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { nextFreePort } from './free-port.mjs'
import { messageOf } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { startApp } from './start-app.mjs'
import { openTestCluster } from './test-cluster.mjs'
import { openTestWorld } from './test-world.mjs'

/**
 * Unlike the tests' server it keeps what it said it has kept, as a bank's must: that is part of what is timed. And it
 * has memory of its own, as whoever serves a million gives it one; PostgreSQL's own 128 MB are for any machine.
 */
const server = { name: 'bench-postgres', options: ['max_connections=200', 'max_wal_size=8GB', 'shared_buffers=4GB'] }
const more = { FLOOR_PAGE: 'on', SANDBOX_DECISION_DELAY_MS: '0', FOYER_ROLE: 'web' }
const firstWorkerPort = 3800

/**
 * Opens two whole Foyers side by side, one of them for a million finished applicants, and lets people walk through
 * both in turns. Ends with 1 when a bar is missed.
 * @param {string[]} args for bench/journeys/main.ts
 */
export async function benchJourneys(args) {
  const stage = stagePrinter()
  const closing = []
  const { end } = endWithUs(async () => {
    await stopChildren()
    for (const close of closing) await close()
  })

  try {
    await stage('packages', ensurePackages)
    await stage('client', ensureClient)
    await stage('build', ensureBuild)
    const cluster = await stage('database', () => openTestCluster(server))
    closing.unshift(cluster.close)
    const worlds = []
    for (const name of ['none', 'million']) {
      const { settings, close } = await stage(name, () => openTestWorld(cluster, { name: `bench_${name}`, more }))
      closing.unshift(close)
      await stage(`${name}: worker`, () => startWorker(settings, `bench_${name}-worker`))
      worlds.push(settings)
    }
    const env = { ...process.env, BENCH_WORLDS: JSON.stringify(worlds) }
    const { code } = await runNode(['--import', 'tsx', 'bench/journeys/main.ts', ...args], { env, stdout: 'inherit' })
    return end(code)
  } catch (error) {
    process.stderr.write(`\n${messageOf(error)}\n`)
    return end(1)
  }
}

/** The queue has a process of its own, as docs/decisions/0012-processes.md has it for whoever serves many. */
async function startWorker(settings, log) {
  const port = await nextFreePort(firstWorkerPort)
  await startApp({ ...settings, FOYER_ROLE: 'worker', PORT: String(port) }, { log })
}
