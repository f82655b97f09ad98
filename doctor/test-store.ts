import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The world's database, and an account of the app's own in it, as one should be. */
export async function openTestStore(adminUrl: string) {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const role = `doctor_${randomBytes(4).toString('hex')}`
  const password = randomBytes(24).toString('base64url')
  await admin.query(`
    create role ${role} login password '${password}';
    grant usage on schema public, graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    alter schema graphile_worker owner to ${role}`)
  const { rows } = await admin.query<{ statement: string }>(`
    select format('alter table graphile_worker.%I owner to ${role}', relname) as statement
      from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p')`)
  for (const { statement } of rows) await admin.query(statement)
  const url = new URL(adminUrl)
  url.username = role
  url.password = password

  async function inDatabase(name: string): Promise<string> {
    await admin.query(`create database ${name} owner ${role}`)
    const other = new URL(url)
    other.pathname = `/${name}`
    return other.href
  }

  return {
    role,
    url: url.href,
    run: (statement: string, values: unknown[] = []) => admin.query(statement, values),
    /** An empty one, of the same account; answers its address. */
    emptyDatabase: inDatabase,
    async close() {
      await admin.query(`reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`)
      await admin.end()
    },
  }
}
