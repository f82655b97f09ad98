import { runPrisma } from './apply-migrations.mjs'
import { stopChildren } from './children.mjs'
import { endWithUs } from './end-with-us.mjs'
import { openDatabase } from './open-database.mjs'
import { inRoot } from './paths.mjs'
import { readGiven } from './settings.mjs'

/** `npm run prisma -- migrate dev --name …`: the Prisma CLI against the database of `npm start`, started for it. */
const { DATABASE_URL } = readGiven(inRoot('.env'), process.env)
const database = await openDatabase(DATABASE_URL)
const { end } = endWithUs(async ({ isHurried }) => {
  await stopChildren()
  await database.close({ mode: isHurried ? 'immediate' : 'fast' })
})

const { code } = await runPrisma(process.argv.slice(2), database.url, { stdout: 'inherit' })
await end(code)
