import { runNode, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { messageOf } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { openTestCluster } from './test-cluster.mjs'
import { openTestWorld } from './test-world.mjs'

/**
 * Opens a whole Foyer of its own, runs a program in it, and ends with the program's exit code. For pictures,
 * measurements and long runs, which are no tests.
 * @param {string[]} program what Node is started with
 * @param {(stage: ReturnType<typeof stagePrinter>) => Promise<Record<string, string>>} [prepare] finds what else
 *   the program's environment needs
 */
export async function runInWorld(program, prepare = async () => ({})) {
  const stage = stagePrinter()
  let cluster
  let world
  const { end } = endWithUs(async () => {
    await stopChildren()
    await world?.close()
    await cluster?.close()
  })

  try {
    await stage('packages', ensurePackages)
    await stage('client', ensureClient)
    await stage('build', ensureBuild)
    const more = await prepare(stage)
    cluster = await stage('database', openTestCluster)
    world = await stage('world', () => openTestWorld(cluster, { more: { FLOOR_PAGE: 'empty' } }))
    const env = { ...process.env, ...world.settings, SANDBOX_URL: world.settings.JIKO_BASE_URL, ...more }
    const { code } = await runNode(program, { env, stdout: 'inherit' })
    return end(code)
  } catch (error) {
    process.stderr.write(`\n${messageOf(error)}\n`)
    return end(1)
  }
}
