import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from './evidence'
import { withStore } from './store'
import { codeOf } from './why-not-reached'

/** As Prisma notes it: `isDone` when it went through, `isUndone` when somebody marked it as rolled back. */
export type Noted = { name: string; checksum: string; isDone: boolean; isUndone: boolean }
/** Those that came with this version, and those that the database has noted. */
export type MigrationFacts = { ours: { name: string; checksum: string }[]; noted: Noted[] }

/** What brings the database up to date. */
export const deploy = 'Run npm run prisma -- migrate deploy, with the version that you deploy.'

export async function readMigrationFacts(root: string, url: string): Promise<MigrationFacts> {
  return { ours: readOurs(root), noted: await readNoted(url) }
}

function readOurs(root: string): MigrationFacts['ours'] {
  const folder = path.join(root, 'prisma', 'migrations')
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return names
    .sort()
    .map((name) => ({ name, checksum: sha256(readFileSync(path.join(folder, name, 'migration.sql'))) }))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The last word on each. */
async function readNoted(url: string): Promise<Noted[]> {
  const statement = `
    select distinct on (migration_name) migration_name as name, checksum, finished_at is not null as "isDone",
           rolled_back_at is not null as "isUndone"
      from _prisma_migrations order by migration_name, started_at desc`
  return withStore(url, async (client) => {
    try {
      return (await client.query<Noted>(statement)).rows
    } catch (error) {
      if (codeOf(error) === '42P01') throw new Trouble('none: the database is empty', deploy)
      if (codeOf(error) === '42501')
        throw new Trouble(
          'the account may not read _prisma_migrations',
          'Grant it select there: the app asks it too, before it is ready.',
        )
      throw error
    }
  })
}
