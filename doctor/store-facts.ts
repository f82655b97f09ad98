import { TLSSocket } from 'node:tls'
import type pg from 'pg'
import { evidence } from './evidence'
import type { Patient } from './patient'
import { withStore } from './store'

/** What the database says of itself and of the account that we come with. */
export type StoreFacts = {
  line: 'open' | 'encrypted' | 'encrypted-unproved'
  major: number
  encoding: string
  /** Its clock less ours. */
  skewMs: number
  isolation: string
  isReadOnly: boolean
  /** What the account may do beyond its needs. */
  excess: string[]
  /** Tables of ours on which it may not read and write, `schema.table`. */
  closedTables: string[]
  /** Queue tables of another owner: their row security hides every job from us. */
  foreignTables: string[]
  mayMakeQueue: boolean
  connections: { max: number; used: number }
}

type Row = Omit<StoreFacts, 'line' | 'skewMs' | 'connections'> & { now: Date; max: number; used: number }

const question = `
  with tables as (
    select n.nspname as schema, c.relname as name, c.oid, c.relowner
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in (current_schema(), 'graphile_worker')
       and c.relname <> '_prisma_migrations'
  )
  select current_setting('server_version_num')::int / 10000 as major,
         current_setting('server_encoding') as encoding,
         clock_timestamp() as now,
         current_setting('default_transaction_isolation') as isolation,
         pg_is_in_recovery() or current_setting('default_transaction_read_only')::bool as "isReadOnly",
         array_remove(array[case when r.rolsuper then 'superuser' end, case when r.rolcreatedb then 'createdb' end,
           case when r.rolcreaterole then 'createrole' end,
           case when r.rolbypassrls and not r.rolsuper then 'bypassrls' end], null) as excess,
         (select coalesce(array_agg(t.schema || '.' || t.name order by 1), '{}') from tables t
           where not has_schema_privilege(t.schema, 'usage') or not has_table_privilege(t.oid, 'select')
              or not has_table_privilege(t.oid, 'insert') or not has_table_privilege(t.oid, 'update')
              or not has_table_privilege(t.oid, 'delete')) as "closedTables",
         (select coalesce(array_agg(t.schema || '.' || t.name order by 1), '{}') from tables t
           where t.schema = 'graphile_worker' and not pg_has_role(t.relowner, 'usage')
             and not r.rolbypassrls) as "foreignTables",
         case when to_regnamespace('graphile_worker') is null then has_database_privilege(current_database(), 'create')
              else has_schema_privilege('graphile_worker', 'create') end as "mayMakeQueue",
         least(current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
               nullif(r.rolconnlimit, -1), nullif(d.datconnlimit, -1)) as max,
         (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used
    from pg_roles r, pg_database d
   where r.rolname = current_user and d.datname = current_database()`

/** Whoever looks at anything in the database waits for this first. */
export function gatherStoreFacts({ settings, now }: Patient): () => Promise<StoreFacts> {
  return evidence('database.reach', () => withStore(settings.DATABASE_URL, (client) => readStoreFacts(client, now)))
}

async function readStoreFacts(client: pg.Client, now: () => number): Promise<StoreFacts> {
  const askedAtMs = now()
  const { rows } = await client.query<Row>(question)
  const midwayMs = (askedAtMs + now()) / 2
  const { now: storeTime, max, used, ...facts } = rows[0]!
  return { ...facts, line: lineOf(client), skewMs: storeTime.getTime() - midwayMs, connections: { max, used } }
}

/** By our own end of the line: what the server says of its end may be about a pooler between us. */
function lineOf(client: pg.Client): StoreFacts['line'] {
  const { stream } = (client as unknown as { connection: { stream: unknown } }).connection
  if (!(stream instanceof TLSSocket)) return 'open'
  return stream.authorized ? 'encrypted' : 'encrypted-unproved'
}
