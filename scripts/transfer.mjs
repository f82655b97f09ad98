import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { startChild, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureClient } from './ensure-client.mjs'
import { openDatabase } from './open-database.mjs'
import { foyerFolder, inRoot } from './paths.mjs'
import { readGiven, settingsFrom } from './settings.mjs'
import { messageOf } from './stage-failed.mjs'

/** Where `npm start` has the sandbox, unless it is told otherwise. */
const usualPorts = { app: 3000, sandbox: 4010, smtp: 2525 }

/**
 * `npm run transfer`: moves money between the partner's own Pocket and a customer's, with the settings of the app;
 * without any it looks where `npm start` keeps them. How to ask: lib/account/partner-transfer-command.ts.
 */
let opening
const { end } = endWithUs(async ({ isHurried }) => {
  await stopChildren()
  const database = await opening?.catch(() => null)
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
})

async function run() {
  await ensureClient()
  const given = readGiven(inRoot('.env'), process.env)
  opening = openDatabase(given.DATABASE_URL)
  const { url } = await opening
  const settings = settingsFrom(given, { secrets: secretsOfStart(), ports: usualPorts, databaseUrl: url })
  const program = ['--import', 'tsx', 'lib/account/partner-transfer-main.ts', ...process.argv.slice(2)]
  const env = { ...process.env, LOG_LEVEL: 'error', ...settings }
  const [code] = await once(startChild(process.execPath, program, { env, stdout: 'inherit' }), 'exit')
  return code ?? 1
}

/** Never made up here: what is kept is sealed with the keys of the app, or not at all. */
function secretsOfStart() {
  const file = path.join(foyerFolder, 'secrets.json')
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
}

run().then(end, (error) => {
  process.stderr.write(`${messageOf(error)}\n`)
  return end(1)
})
