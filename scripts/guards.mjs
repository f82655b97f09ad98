import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { runNode, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { makeThrowAwayCopy } from './guards/throw-away-copy.mjs'
import { messageOf } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { dropOtherTemplates, openTestCluster } from './test-cluster.mjs'

/**
 * `npm run guards`: takes every guard of scripts/guards away, one at a time, and looks whether a test fails. Ends with
 * 1 when one does not. `npm run guards -- --only codes` takes those whose name begins so. Nothing here is changed.
 */
const stage = stagePrinter()
let copy
let cluster
const { end } = endWithUs(async () => {
  await stopChildren()
  if (copy) fs.rmSync(copy, { recursive: true, force: true })
  // A migration without its guard has left one.
  if (cluster) await dropOtherTemplates(cluster)
  await cluster?.close()
})

async function run() {
  const { values: { only } } = parseArgs({ options: { only: { type: 'string', default: '' } } })
  await stage('packages', ensurePackages)
  await stage('client', ensureClient)
  await stage('copy', async () => (copy = makeThrowAwayCopy()))
  cluster = await stage('database', openTestCluster)
  const env = { ...process.env, TEST_DATABASE_URL: cluster.adminUrl }
  const { code } = await runNode(['scripts/guards/run.mjs', only], { cwd: copy, env, stdout: 'inherit' })
  return code
}

run().then(end, (error) => {
  process.stderr.write(`${messageOf(error)}\n`)
  return end(1)
})
