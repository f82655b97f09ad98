import { findBrowser } from './find-browser.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { runInWorld } from './run-in-world.mjs'

/**
 * Runs Playwright in a world of its own, with one of our configurations.
 * @param {string} config path of the configuration, from the root of the checkout
 * @param {string[]} [more] for Playwright, such as the name of one file
 */
export function runPlaywrightInWorld(config, more = []) {
  const program = [inPackage('@playwright/test/cli.js'), 'test', '--config', inRoot(config), ...more]
  return runInWorld(program, async (stage) => ({ CHROME_PATH: await stage('browser', findBrowser) }))
}
