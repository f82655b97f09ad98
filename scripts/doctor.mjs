import { once } from 'node:events'
import { startNode, stopChildren } from './children.mjs'
import { doctorProgram } from './doctor-program.mjs'
import { endWithUs } from './end-with-us.mjs'
import { openDatabase } from './open-database.mjs'
import { foyerFolder, inRoot } from './paths.mjs'
import { keepSecrets } from './secrets.mjs'
import { portOf, readGiven, settingsFrom } from './settings.mjs'
import { messageOf } from './stage-failed.mjs'

/**
 * `npm run doctor [-- --offline] [--trial] [--json]`: says in plain words what is not ready for production, by the
 * settings in the environment and in .env. Ends with 0 only when nothing is. With --trial it looks at what `npm start`
 * runs on this machine, and is lenient with what belongs to the sandbox.
 */
const wishes = process.argv.slice(2)
let opening
const { end } = endWithUs(async ({ isHurried }) => {
  await stopChildren()
  const database = await opening?.catch(() => null)
  await database?.close({ mode: isHurried ? 'immediate' : 'fast' })
})

async function run() {
  const given = readGiven(inRoot('.env'), process.env)
  const env = wishes.includes('--trial') ? await trialSettings(given) : given
  const doctor = startNode(doctorProgram(wishes), { env, stdout: 'inherit' })
  const [code] = await once(doctor, 'exit')
  return code ?? 1
}

/** As `npm start` fills in what nobody has set, where its ports were free. */
async function trialSettings(given) {
  opening = openDatabase(given.DATABASE_URL)
  const { url: databaseUrl } = await opening
  const ports = {
    app: portOf('PORT', given, 3000),
    sandbox: portOf('SANDBOX_PORT', given, 4010),
    smtp: portOf('SANDBOX_SMTP_PORT', given, 2525),
  }
  return {
    ...process.env,
    ...settingsFrom(given, { secrets: keepSecrets(`${foyerFolder}/secrets.json`), ports, databaseUrl }),
  }
}

run().then(end, (error) => {
  process.stderr.write(`${messageOf(error)}\n`)
  return end(1)
})
