import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests may create databases, and the one with all migrations that they copy. */
    databaseServer: { adminUrl: string; template: string }
  }
}

/** A database of a test's own. */
export type FreshDatabase = { url: string; drop: () => Promise<void> }

/** An empty database with all migrations applied, in some 50 ms, on a real PostgreSQL. `drop` it afterwards. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { adminUrl, template } = inject('databaseServer')
  const name = `foyer_test_${randomBytes(6).toString('hex')}`
  await administer(adminUrl, `create database ${name} template ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`) }
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
