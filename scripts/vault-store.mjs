import pg from 'pg'
import { StageFailed } from './stage-failed.mjs'

const neverRan = ['3F000', '42P01']
const job = 'rotate-keys'

/**
 * What each key of the ring still opens: data keys that it wraps, and values that it sealed itself before there
 * were data keys. Reads no key, so it needs none.
 * @param {string} databaseUrl
 * @returns {Promise<{ key: string, dataKeys: number, values: number }[]>} by name
 */
export async function countByKey(databaseUrl) {
  return withStore(databaseUrl, async (ask) => {
    const counts = new Map()
    const count = (key, what, many) => counts.set(key, { key, dataKeys: 0, values: 0, ...counts.get(key), [what]: many })
    const dataKeys = await ask('select "wrappedBy" as key, count(*)::int as many from "DataKey" where wrapped is not null group by 1')
    for (const { key, many } of dataKeys) count(key, 'dataKeys', many)
    const columns = await ask(`
      select quote_ident(table_name) as table, quote_ident(column_name) as column from information_schema.columns
       where table_schema = 'public' and column_name like '%Sealed'`)
    for (const { table, column } of columns) {
      // The layout of a sealed value: lib/vault/seal.ts.
      const values = await ask(`
        select convert_from(substring(${column} from 3 for get_byte(${column}, 1)), 'UTF8') as key, count(*)::int as many
          from ${table} where substring(${column} from 1 for 1) = '\\x01'::bytea group by 1`)
      for (const { key, many } of values) count(key, 'values', many + (counts.get(key)?.values ?? 0))
    }
    return [...counts.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  })
}

/**
 * Asks the app, by its queue, to bring everything under the newest key: only it has the keys.
 * @param {string} databaseUrl
 */
export async function askForRotation(databaseUrl) {
  await withStore(databaseUrl, (ask) => ask(`select graphile_worker.add_job($1, '{}'::json, job_key := $1)::text`, [job]))
}

/**
 * How the rotation that was asked for stands.
 * @param {string} databaseUrl
 * @returns {Promise<'waiting' | 'running' | 'failed' | 'done'>} `failed`: it will be tried again
 */
export async function readRotation(databaseUrl) {
  const [found] = await withStore(databaseUrl, (ask) =>
    ask('select locked_at is not null as running, last_error is not null as failed from graphile_worker.jobs where key = $1', [job]))
  if (!found) return 'done'
  if (found.running) return 'running'
  return found.failed ? 'failed' : 'waiting'
}

async function withStore(connectionString, work) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(async (statement, values) => (await client.query(statement, values)).rows)
  } catch (error) {
    if (neverRan.includes(error.code)) throw new StageFailed('This version of Foyer has never run on this database')
    throw error
  } finally {
    await client.end()
  }
}
