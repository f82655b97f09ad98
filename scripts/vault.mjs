import { setTimeout as pause } from 'node:timers/promises'
import { endWithUs } from './end-with-us.mjs'
import { openDatabase } from './open-database.mjs'
import { inRoot } from './paths.mjs'
import { readGiven } from './settings.mjs'
import { StageFailed, messageOf } from './stage-failed.mjs'
import { askForRotation, countByKey, readRotation } from './vault-store.mjs'

const usage = `npm run vault -- status    which keys of VAULT_KEYS are still in use
npm run vault -- rotate    bring everything under the newest of them`

const lookAgainMs = 1000
/** Longer, and nobody works off the queue. */
const patienceMs = 15_000

/**
 * `npm run vault`: the keys that wrap. Needs no setting but DATABASE_URL, and without it looks into the database of
 * `npm start`. The running app does the work, and goes on with it when this command is ended.
 */
let opening
const { end } = endWithUs(async ({ isHurried }) => {
  const database = await opening?.catch(() => null)
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
})

async function run() {
  const [command, ...others] = process.argv.slice(2)
  if (!['status', 'rotate'].includes(command) || others.length > 0) throw new StageFailed(usage)
  opening = openDatabase(readGiven(inRoot('.env'), process.env).DATABASE_URL)
  const { url } = await opening
  if (command === 'status') return keysTable(await countByKey(url))
  await askForRotation(url)
  return followRotation(url)
}

/** Says how many are left by key, whenever it has changed, until it is done. */
async function followRotation(url) {
  let said = ''
  const startedAt = performance.now()
  for (;;) {
    const state = await readRotation(url)
    const table = keysTable(await countByKey(url))
    if (state === 'done') return table
    if (state === 'failed') return `${table}\nSomething went wrong, and will be tried again: see the log of Foyer.`
    if (table !== said) process.stdout.write(`${table}\n\n`)
    said = table
    const isOutOfPatience = performance.now() - startedAt > patienceMs
    if (state === 'waiting' && isOutOfPatience) return 'It is done when Foyer runs next.'
    await pause(lookAgainMs)
  }
}

function keysTable(counts) {
  if (counts.length === 0) return 'No key is in use: nothing was ever sealed here.'
  return counts.map(({ key, dataKeys, values }) => `${key}: ${parts(dataKeys, values).join(', ')}`).join('\n')
}

function parts(dataKeys, values) {
  return [`wraps ${dataKeys} data keys`, ...(values > 0 ? [`has itself sealed ${values} values`] : [])]
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
