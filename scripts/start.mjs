import { announcement } from './announce.mjs'
import { applyMigrations } from './apply-migrations.mjs'
import { stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureClient } from './ensure-client.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { prepareLan } from './lan/open-lan.mjs'
import { qrCode } from './lan/qr-code.mjs'
import { tailOf } from './log-file.mjs'
import { openDatabase } from './open-database.mjs'
import { foyerFolder, inRoot } from './paths.mjs'
import { keepSecrets } from './secrets.mjs'
import { choosePorts, readGiven, settingsFrom } from './settings.mjs'
import { StageFailed, messageOf } from './stage-failed.mjs'
import { stagePrinter } from './stages.mjs'
import { startApp } from './start-app.mjs'
import { startSandbox } from './start-sandbox.mjs'

/**
 * `npm start`, and with --dev `npm run dev`: everything that Foyer needs on this machine, in one command.
 * With --lan phones in the same network can reach it.
 */
const isDev = process.argv.includes('--dev')
const isLan = process.argv.includes('--lan')
const startedAt = performance.now()
const stage = stagePrinter()
const say = (text) => process.stdout.write(`${text}\n`)

let opening
const { end, isEnding } = endWithUs(tidyUp, { interruptedCode: 0 })

async function start() {
  if (isDev && isLan) throw new StageFailed('Phones are served the production build: npm start -- --lan')
  say(isDev ? '\nFoyer, for development' : '\nFoyer')
  await stage('packages', ensurePackages)

  const given = readGiven(inRoot('.env'), process.env)
  const ports = await choosePorts(given)
  const lan = isLan ? await stage('network', () => prepareLan(given)) : null
  const secrets = keepSecrets(`${foyerFolder}/secrets.json`)
  const settingsFor = (databaseUrl) => settingsFrom(given, { secrets, ports, databaseUrl, isDev, lan })
  const hasSandbox = given.SANDBOX !== 'off'

  const [database, sandbox] = await Promise.all([
    stage('database', () => (opening = openDatabase(given.DATABASE_URL))).then(migrated),
    hasSandbox ? stage('sandbox', () => startSandbox(settingsFor(''), { isWatching: isDev })) : null,
    isDev ? stage('client', ensureClient) : stage('build', ensureBuild),
  ])
  const settings = settingsFor(database.url)
  const app = await stage('app', () => startApp(settings, { isDev }))
  await lan?.open(ports, { hasSandbox })

  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  say(`\n${announcement({ settings, given, database, hasSandbox, seconds, lan })}\n`)
  if (lan) say(`${await qrCode(lan.appUrl)}\n`)
  endWhenOneEnds({ app, sandbox })
}

async function migrated(database) {
  await stage('migrations', (say) => applyMigrations(database.url, say))
  return database
}

function endWhenOneEnds(programs) {
  for (const [name, program] of Object.entries(programs)) {
    program?.child.once('exit', () => {
      if (!isEnding()) fail(new StageFailed(`The ${name} ended by itself`, tailOf(program.logFile)))
    })
  }
}

async function tidyUp({ isHurried }) {
  if (!isHurried) say('\n  Stopping …')
  // A database that is just starting would otherwise be left behind.
  const database = await opening?.catch(() => null)
  await stopChildren()
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
  if (!isHurried) say('  Stopped.')
}

function fail(error) {
  if (isEnding()) return
  process.stderr.write(`\n${messageOf(error)}\n`)
  return end(1)
}

start().catch(fail)
