import { runNode, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { findBrowser } from './find-browser.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { messageOf } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { openTestCluster } from './test-cluster.mjs'
import { openTestWorld } from './test-world.mjs'

/**
 * Opens a whole Foyer of its own, runs Playwright in it with one of our configurations, and ends with
 * Playwright's exit code. For pictures and measurements, which are not tests.
 * @param {string} config path of the configuration, from the root of the checkout
 * @param {string[]} [more] for Playwright, such as the name of one file
 */
export async function runInWorld(config, more = []) {
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
    const browser = await stage('browser', findBrowser)
    cluster = await stage('database', openTestCluster)
    world = await stage('world', () => openTestWorld(cluster))
    const { settings } = world
    const env = { ...process.env, ...settings, CHROME_PATH: browser, SANDBOX_URL: settings.JIKO_BASE_URL }
    const program = [inPackage('@playwright/test/cli.js'), 'test', '--config', inRoot(config), ...more]
    const { code } = await runNode(program, { env, stdout: 'inherit' })
    return end(code)
  } catch (error) {
    process.stderr.write(`\n${messageOf(error)}\n`)
    return end(1)
  }
}
