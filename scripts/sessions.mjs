import { endWithUs } from './end-with-us.mjs'
import { openDatabase } from './open-database.mjs'
import { inRoot } from './paths.mjs'
import { endSessions, listSessions } from './sessions-store.mjs'
import { readGiven } from './settings.mjs'
import { StageFailed, messageOf } from './stage-failed.mjs'

const usage = `npm run sessions -- list          who is signed in, by ids
npm run sessions -- end <id>      ends one session, or by the id of an application all of its person`

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * `npm run sessions`: for whoever runs Foyer, when somebody calls whose phone was stolen. Needs no setting but
 * DATABASE_URL, and without it looks into the database of `npm start`. All people at once: another AUTH_SECRET.
 */
let opening
const { end } = endWithUs(async ({ isHurried }) => {
  const database = await opening?.catch(() => null)
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
})

async function run() {
  const [command, id, ...others] = process.argv.slice(2)
  const isAsked = others.length === 0 && (command === 'list' ? id === undefined : command === 'end' && isId.test(id ?? ''))
  if (!isAsked) throw new StageFailed(usage)
  opening = openDatabase(readGiven(inRoot('.env'), process.env).DATABASE_URL)
  const { url } = await opening
  if (command === 'list') return tableOf(await listSessions(url))
  const count = await endSessions(url, id)
  return count === 1 ? '1 session has ended.' : `${count} sessions have ended.`
}

function tableOf(sessions) {
  if (sessions.length === 0) return 'Nobody is signed in.'
  const head = 'session                               application                           since             last seen'
  const rows = sessions.map(({ id, applicationId, startedAt, lastSeenAt }) =>
    [id, applicationId, minuteOf(startedAt), minuteOf(lastSeenAt)].join('  '))
  return [head, ...rows].join('\n')
}

/** UTC, as in the log. */
function minuteOf(time) {
  return time.toISOString().slice(0, 16)
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
