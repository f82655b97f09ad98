import { stopChildren } from '../children.mjs'
import { endWithUs } from '../end-with-us.mjs'
import { StageFailed, messageOf } from '../stage-failed.mjs'
import { stagePrinter } from '../stages.mjs'
import { openTestCluster } from '../test-cluster.mjs'
import { guards, isStory } from './all.mjs'
import { runTests, tryGuard } from './try-guard.mjs'
import { tryStories } from './try-stories.mjs'

/**
 * Takes away each guard whose name begins with the first argument, one at a time, and says whether its test noticed.
 * Ends with 1 when one did not. Changes the sources beside it: `npm run guards` starts it in a throw-away copy.
 */
const [only = ''] = process.argv.slice(2)
const stage = stagePrinter()
let cluster
const { end } = endWithUs(async () => {
  await stopChildren()
  await cluster?.close()
})

async function run() {
  const wanted = guards.filter(({ name }) => name.startsWith(only))
  if (wanted.length === 0) throw new StageFailed(`No guard's name begins with ${only}`)
  cluster = await openTestCluster()
  const ofUnits = await tryUnits(wanted.filter((guard) => !isStory(guard)))
  const verdicts = [...ofUnits, ...(await tryStories(wanted.filter(isStory), { cluster, stage, say }))]
  const killed = verdicts.filter((verdict) => verdict === 'killed').length
  process.stdout.write(`\n${verdicts.length} guards taken away: ${killed} noticed, ${verdicts.length - killed} not\n`)
  return killed === verdicts.length ? 0 : 1
}

async function tryUnits(units) {
  if (units.length === 0) return []
  const states = await stage('as it is', () => runTests(units))
  requireGreen(units.filter((guard) => !isGreen(states.get(guard))))
  const verdicts = []
  for (const guard of units) verdicts.push(say(guard, await tryGuard(guard)))
  return verdicts
}

function isGreen(states) {
  return states.length > 0 && states.every((state) => state === 'passed')
}

/** A test that is red as it is, or that is not there, notices nothing. */
function requireGreen(others) {
  const names = others.map(({ name, test: [file, piece] }) => `${name}: ${file} “${piece}”`)
  if (names.length > 0) throw new StageFailed(`Not green with every guard in its place:\n${names.join('\n')}`)
}

function say({ name }, verdict) {
  process.stdout.write(`  ${verdict === 'killed' ? '✔' : '✖'} ${name.padEnd(44)} ${verdict}\n`)
  return verdict
}

run().then(end, (error) => {
  process.stderr.write(`${messageOf(error)}\n`)
  return end(1)
})
