import { parseArgs } from 'node:util'
import { endWithUs } from './end-with-us.mjs'
import { openDatabase } from './open-database.mjs'
import { eventsTable } from './partner-events-table.mjs'
import { listEvents, replayEvents } from './partner-events-store.mjs'
import { inRoot } from './paths.mjs'
import { readGiven } from './settings.mjs'
import { StageFailed, messageOf } from './stage-failed.mjs'

const usage = `npm run events -- list [--undelivered] [--application <id>]
npm run events -- replay <event id> | --application <id> | --since <time, such as 2026-01-31T12:00:00Z>`

/**
 * `npm run events`: what the partner's own systems were told, and telling it again. Needs no setting but
 * DATABASE_URL, and without it looks into the database of `npm start`.
 */
let opening
const { end } = endWithUs(async ({ isHurried }) => {
  const database = await opening?.catch(() => null)
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
})

async function run() {
  const { command, which } = readWish()
  opening = openDatabase(readGiven(inRoot('.env'), process.env).DATABASE_URL)
  const { url } = await opening
  if (command === 'list') return eventsTable(await listEvents(url, which))
  const { events, applications } = await replayEvents(url, which)
  return `${events} events of ${applications} applications go out again, now or when Foyer runs next.`
}

function readWish() {
  try {
    return requireWish(process.argv.slice(2))
  } catch (error) {
    throw new StageFailed(`${error.message}\n\n${usage}`)
  }
}

function requireWish(args) {
  const text = { type: 'string' }
  const options = { undelivered: { type: 'boolean' }, application: text, since: text }
  const { values, positionals: [command, event, ...others] } = parseArgs({ args, options, allowPositionals: true })
  const which = { ...values, ...(event && { event }) }
  if (others.length > 0) throw new Error(`There is one thing too many: ${others[0]}`)
  if (command === 'list' && !event && !values.since) return { command, which }
  const isOne = Object.keys(which).length === 1 && !values.undelivered
  if (command === 'replay' && isOne) return { command, which }
  throw new Error('This is how to ask:')
}

run().then(
  (text) => {
    process.stdout.write(`${text}\n`)
    return end(0)
  },
  (error) => {
    process.stderr.write(`${messageOf(error)}\n`)
    return end(1)
  },
)
