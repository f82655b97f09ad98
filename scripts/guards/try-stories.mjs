import fs from 'node:fs'
import { runNode } from '../children.mjs'
import { ensureBuild } from '../ensure-build.mjs'
import { findBrowser } from '../find-browser.mjs'
import { inPackage, inRoot } from '../paths.mjs'
import { StageFailed } from '../stage-failed.mjs'
import { openTestWorld } from '../test-world.mjs'
import { literally, withoutGuard } from './try-guard.mjs'

/** @typedef {import('./all.mjs').Guard} Guard */

/** Names the one guard that is gone, to an app that was built with a switch for each. */
const switchName = 'FOYER_WITHOUT'

/**
 * Takes away guards that only the whole app shows, one at a time: one build has a switch for each, and the app is
 * started once for each.
 * @param {Guard[]} guards
 * @param {object} how
 * @returns {Promise<('killed' | 'survived' | 'unclear')[]>}
 */
export async function tryStories(guards, { cluster, stage, say }) {
  if (guards.length === 0) return []
  const browser = await stage('browser', findBrowser)
  guards.forEach(putSwitch)
  await stage('build', ensureBuild)
  const run = (wanted, without) => runStories(wanted, { cluster, browser, without })
  const asItIs = await stage('stories', () => run(guards, ''))
  const isGreen = asItIs.unexpected === 0 && asItIs.expected > 0
  if (!isGreen) throw new StageFailed('A story is red with every guard in its place')
  const verdicts = []
  for (const guard of guards) verdicts.push(say(guard, judge(await run([guard], guard.name))))
  return verdicts
}

function putSwitch({ name, file, guard, without }) {
  const source = fs.readFileSync(inRoot(file), 'utf8')
  const either = `(process.env.${switchName} === '${name}' ? ${without} : ${guard})`
  fs.writeFileSync(inRoot(file), withoutGuard(source, { guard, without: either }))
}

function judge({ expected, unexpected }) {
  if (unexpected > 0) return 'killed'
  return expected > 0 ? 'survived' : 'unclear'
}

/** Playwright's own counts of the stories that these guards name, in a world of their own. */
async function runStories(guards, { cluster, browser, without }) {
  const report = inRoot('test-results/guards-stories.json')
  fs.rmSync(report, { force: true })
  const { settings, close } = await openTestWorld(cluster, { more: { FLOOR_PAGE: 'empty', [switchName]: without } })
  try {
    const told = { CHROME_PATH: browser, E2E_REPORT: report, SANDBOX_URL: settings.JIKO_BASE_URL }
    const files = [...new Set(guards.map(({ test: [file] }) => file))]
    const names = guards.map(({ test: [, piece] }) => literally(piece)).join('|')
    const how = ['--project=phone', '--no-deps', '-g', names]
    const env = { ...process.env, ...settings, ...told }
    await runNode([inPackage('@playwright/test/cli.js'), 'test', ...files, ...how], { env })
  } finally {
    await close()
  }
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')).stats : { expected: 0, unexpected: 0 }
}
