import fs from 'node:fs'
import { runNode, stopChildren } from './children.mjs'
import { countPlaywright, countVitest, countsLine, noCounts, readReport, sumCounts } from './counts.mjs'
import { endWithUs } from './end-with-us.mjs'
import { doctorTestSettings } from './doctor-test-settings.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { findBrowser } from './find-browser.mjs'
import { fuzzProgram, fuzzSettings } from './fuzz-program.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { StageFailed, messageOf, requireSuccess } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { openTestCluster } from './test-cluster.mjs'
import { openTestWorld } from './test-world.mjs'

/**
 * `npm test`: every check there is, from nothing. `npm test -- unit` runs one of types, lint, unit, prove,
 * build, fuzz, doctor and e2e; what follows its name goes to the program that runs it: `npm test -- unit lib/vault`.
 */
const [only, ...more] = process.argv.slice(2)
const stage = stagePrinter()
const counted = []
let cluster
let openingWorld

/** Always the same requests, so that only a change of ours can break it. */
const slice = { posts: 1500, seed: 7 }

const wallsFile = '.dependency-cruiser.cjs'
const rooms = [
  'app', 'components', 'lib', 'sandbox', 'e2e', 'bench', 'prove', 'doctor', 'scripts', 'proxy.ts', 'instrumentation.ts',
]

const stages = {
  types: () => stage('types', checkTypes),
  lint: () => stage('lint', checkStyle),
  unit: runUnit,
  prove: runProofs,
  build: () => stage('build', ensureBuild),
  fuzz: runFuzz,
  doctor: runDoctor,
  e2e: runStories,
}

const { end, isEnding } = endWithUs(async () => {
  await stopChildren()
  const world = await openingWorld?.catch(() => null)
  await world?.close()
  await cluster?.close()
})

async function test() {
  const known = Object.keys(stages)
  if (only && !known.includes(only)) throw new StageFailed(`There is no stage ${only}; there are ${known.join(', ')}`)
  await stage('packages', ensurePackages)
  await stage('client', ensureClient)
  for (const name of only ? [only] : known) await stages[name]()
}

async function checkTypes() {
  requireSuccess(await runNode([inPackage('next/dist/bin/next'), 'typegen']), 'next typegen failed')
  requireSuccess(await runNode([inPackage('typescript/bin/tsc'), '--noEmit']), 'The types do not fit')
}

async function checkStyle() {
  const [style, imports] = await Promise.all([
    runNode([inPackage('eslint/bin/eslint.js'), '--max-warnings=0', '.']),
    runNode([inPackage('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', wallsFile, ...existing(rooms)]),
  ])
  requireSuccess(style, 'ESLint found something')
  requireSuccess(imports, 'An import crosses a wall between rooms')
}

function existing(files) {
  return files.filter((file) => fs.existsSync(inRoot(file)))
}

async function openCluster() {
  cluster ??= await stage('database', openTestCluster)
  return cluster
}

async function runUnit() {
  await openCluster()
  await stage('unit', (say) => runVitest(say))
}

/** A slice of `npm run prove`: what must hold whatever fails and wherever we are killed. */
async function runProofs() {
  await openCluster()
  await stage('prove', (say) => runVitest(say, { args: ['--config', 'prove/vitest.config.ts'] }))
}

async function runVitest(say, { args: which = [], settings = {} } = {}) {
  const report = freshReport('vitest')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...which, ...more]
  const result = await runNode([inPackage('vitest/vitest.mjs'), ...args], { env: { ...process.env, ...settings } })
  count(report, countVitest, result, say)
  requireSuccess(result, 'Tests failed')
}

/** A slice of `npm run fuzz`, in a world of its own: what it leaves behind is not for the stories. */
async function runFuzz() {
  if (only) await stages.build()
  const { settings, close } = await openWorld()
  const report = freshReport('fuzz')
  const env = { ...process.env, ...settings, ...fuzzSettings, FUZZ_REPORT: report }
  await stage('fuzz', async (say) => {
    const result = await runNode(fuzzProgram(slice.posts, slice.seed), { env })
    count(report, (counts) => counts, result, say)
    requireSuccess(result, 'A generated request broke a promise')
  })
  await close()
  openingWorld = undefined
}

/** What `npm run doctor` says of a whole app, well and with faults planted in it. */
async function runDoctor() {
  if (only) await stages.build()
  const { settings, close } = await openWorld({ name: 'doctor', more: await doctorTestSettings() })
  await stage('doctor', (say) => runVitest(say, { args: ['--config', 'doctor/vitest.config.ts'], settings }))
  await close()
  openingWorld = undefined
}

async function openWorld(options) {
  const cluster = await openCluster()
  return stage('world', () => (openingWorld = openTestWorld(cluster, options)))
}

async function runStories() {
  if (only) await stages.build()
  const browser = await stage('browser', findBrowser)
  const { settings } = await openWorld({ more: { FLOOR_PAGE: 'empty' } })
  await stage('e2e', (say) => runPlaywright(browser, settings, say))
}

async function runPlaywright(browser, settings, say) {
  const report = freshReport('playwright')
  const env = {
    ...process.env,
    ...settings,
    CHROME_PATH: browser,
    E2E_REPORT: report,
    SANDBOX_URL: settings.JIKO_BASE_URL,
  }
  const result = await runNode([inPackage('@playwright/test/cli.js'), 'test', ...more], { env })
  count(report, countPlaywright, result, say)
  requireSuccess(result, 'Stories failed')
}

function freshReport(name) {
  const file = inRoot('test-results', `${name}.json`)
  fs.mkdirSync(inRoot('test-results'), { recursive: true })
  fs.rmSync(file, { force: true })
  return file
}

function count(report, counter, { code }, say) {
  const counts = readReport(report, counter)
  // A run that ended badly has failed, even if every test of it passed.
  counted.push(code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)
  say.did(countsLine(counts))
}

function finish(error) {
  if (isEnding()) return
  if (error) {
    process.stdout.write(`\n${messageOf(error)}\n`)
    // A stage without tests of its own, such as the types, counts as one.
    if (sumCounts(counted).failed === 0) counted.push({ ...noCounts, failed: 1 })
  }
  process.stdout.write(`\n${countsLine(sumCounts(counted))}\n`)
  return end(error ? 1 : 0)
}

test().then(() => finish(), finish)
