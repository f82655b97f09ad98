import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
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
 * `npm run fuzz -- [--posts 100000] [--seed 7]`: so many generated requests to a whole app in a world of its own.
 * Prints how each address answered; ends with 1 when one failed, hung, or left garbage in the store.
 */
const { values } = parseArgs({
  options: { posts: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(randomInt(2 ** 30)) } },
})
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
  cluster = await stage('database', openTestCluster)
  world = await stage('world', () => openTestWorld(cluster))
  const env = { ...process.env, ...world.settings, CODE_SENDS_PER_IP_PER_HOUR_MAX: '1000000', LOG_LEVEL: 'silent' }
  const program = ['--import', 'tsx', 'prove/fuzz/main.ts', values.posts, values.seed]
  const { code } = await runNode(program, { env, stdout: 'inherit' })
  await end(code)
} catch (error) {
  process.stderr.write(`\n${messageOf(error)}\n`)
  await end(1)
}
