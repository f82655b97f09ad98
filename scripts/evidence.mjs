import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { startChild, stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { ensureClient } from './ensure-client.mjs'
import { openDatabase } from './open-database.mjs'
import { foyerFolder, inRoot } from './paths.mjs'
import { readGiven, settingsFrom } from './settings.mjs'
import { StageFailed, messageOf } from './stage-failed.mjs'

const usage = `npm run evidence -- <application id> [--out <folder>]
npm run evidence -- --email [--out <folder>]    reads the address from the input, so that no shell remembers it`

/** Nothing is served. */
const ofNoMatter = { app: 3000, sandbox: 4010, smtp: 2525 }

/**
 * `npm run evidence`: verifies the evidence of an application and writes it as a page to read. Ends with 1 when
 * anything is wrong. Needs the settings of the app, for its keys; without any it looks where `npm start` keeps them.
 */
let opening
const { end } = endWithUs(async ({ isHurried }) => {
  await stopChildren()
  const database = await opening?.catch(() => null)
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
})

async function run() {
  const { id, folder } = readWish()
  const input = id ? '' : await text(process.stdin)
  await ensureClient()
  const given = readGiven(inRoot('.env'), process.env)
  opening = openDatabase(given.DATABASE_URL)
  const { url } = await opening
  const settings = settingsFrom(given, { secrets: secretsOfStart(), ports: ofNoMatter, databaseUrl: url })
  const program = ['--import', 'tsx', 'lib/evidence/main.ts', folder, ...(id ? [id] : [])]
  const child = startChild(process.execPath, program, { env: { ...process.env, ...settings }, stdout: 'inherit' })
  child.stdin.end(input)
  const [code] = await once(child, 'exit')
  return code ?? 1
}

function readWish() {
  try {
    const options = { email: { type: 'boolean', default: false }, out: { type: 'string' } }
    const { values, positionals: [id, ...others] } = parseArgs({ options, allowPositionals: true })
    if (others.length > 0 || values.email === Boolean(id)) throw new Error('This is how to ask:')
    if (id?.includes('@')) throw new Error('An address does not belong on the command line:')
    return { id, folder: path.resolve(values.out ?? path.join(foyerFolder, 'evidence')) }
  } catch (error) {
    throw new StageFailed(`${error.message}\n\n${usage}`)
  }
}

/** Never made up here: evidence is verified with the keys that it was kept with, or not at all. */
function secretsOfStart() {
  const file = path.join(foyerFolder, 'secrets.json')
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
}

run().then(end, (error) => {
  process.stderr.write(`${messageOf(error)}\n`)
  return end(1)
})
