import path from 'node:path'
import pg from 'pg'
import { canariesIn, type Canary } from './dresses'

/** Every table of every schema of ours, jobs included, row for row as text: bytes show in hex. */
export async function searchTables(canaries: Canary[]): Promise<string[]> {
  return withStore(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
    const hits: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ line: string }>(`select t::text as line from ${name} t`)
      const found = new Set(rows.flatMap(({ line }) => canariesIn(Buffer.from(line), canaries)))
      hits.push(...[...found].map((what) => `${name}: ${what}`))
    }
    return hits
  })
}

/** Where the server keeps this database, its log of changes, and its own words, once all of it is on the disk. */
export async function filesOfStore(): Promise<string[]> {
  return withStore(async (client) => {
    await client.query('checkpoint')
    const { rows } = await client.query<{ folder: string; base: string }>(`
      select current_setting('data_directory') as folder, oid::text as base from pg_database where datname = current_database()`)
    const { folder, base } = rows[0]!
    return [`${folder}/base/${base}`, `${folder}/pg_wal`, path.join(folder, '..', 'log')]
  })
}

/** Turns one bit of what the newcomer answered on a step, so that its page fails by a mistake of ours; or turns it back. */
export async function turnBitOf(step: string): Promise<void> {
  await withStore((client) =>
    client.query(
      `update "Answer" set "answerSealed" = set_bit("answerSealed", 300, 1 - get_bit("answerSealed", 300))
        where step = $1 and "applicationId" = (select id from "Application" order by "startedAt" desc limit 1)`,
      [step],
    ),
  )
}

async function withStore<Value>(use: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
