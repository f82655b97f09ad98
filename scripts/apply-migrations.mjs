import fs from 'node:fs'
import { runNode } from './children.mjs'
import { administer } from './open-database.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { requireSuccess } from './stage-failed.mjs'

const missingTable = '42P01'
const missingDatabase = '3D000'

/** Applies the migrations that a database lacks. The Prisma CLI is slow to start, so it runs only then. */
export async function applyMigrations(databaseUrl, say) {
  const pending = migrationsAfter(await readApplied(databaseUrl), listMigrations())
  if (pending.length === 0) return say?.did('nothing new')
  say?.did(pending.length === 1 ? '1 new' : `${pending.length} new`)
  requireSuccess(await runPrisma(['migrate', 'deploy'], databaseUrl), 'The migrations could not be applied')
}

/** The Prisma CLI against one database. */
export function runPrisma(args, databaseUrl, options = {}) {
  return runNode([inPackage('prisma/build/index.js'), ...args], {
    ...options,
    env: { ...process.env, DATABASE_URL: databaseUrl, CHECKPOINT_DISABLE: '1' },
  })
}

/** The names of the migrations in the checkout, oldest first. */
export function listMigrations(folder = inRoot('prisma/migrations')) {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder).filter((name) => fs.existsSync(`${folder}/${name}/migration.sql`)).sort()
}

/** Those not yet applied. */
export function migrationsAfter(applied, all) {
  return all.filter((name) => !applied.includes(name))
}

/** Prisma's own record; one that failed half-way is not applied, and Prisma will say what to do. */
async function readApplied(databaseUrl) {
  try {
    const rows = await administer(
      databaseUrl,
      'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    return rows.map((row) => row.migration_name)
  } catch (error) {
    if (error.code === missingTable || error.code === missingDatabase) return []
    throw error
  }
}
