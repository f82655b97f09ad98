import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'

const page = fs.readFileSync('docs/reporting.md', 'utf8')
const [grants, ...examples] = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, statements]) => statements!)
const documented = [...page.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, name, type]) => ({ name: name!, type: type! }))

const denied = /permission denied/
const types: Record<string, string> = { 'timestamp with time zone': 'time' }
// Roles belong to the whole server, so this one has a name of its own.
const reader = `reports_${randomBytes(4).toString('hex')}`

let database: FreshDatabase
let store: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  store = new pg.Client({ connectionString: database.url })
  await store.connect()
  await store.query(grants!.replace(/\breports\b/g, reader))
})
afterAll(async () => {
  await store.query(`reset role; drop owned by ${reader}; drop role ${reader}`)
  await store.end()
  await database.drop()
})

async function readAs(role: string, statement: string) {
  await store.query(`set role ${role}`)
  try {
    return (await store.query(statement)).rows
  } finally {
    await store.query('reset role')
  }
}

async function fill() {
  await store.query(`
    insert into "Applicant" ("id", "language", "emailDigest", "emailSealed", "emailProvedAt")
      values ('00000000-0000-7000-8000-000000000001', 'es', 'digest', 'sealed', now());
    insert into "Application" ("id", "applicantId", "startedAt", "sentAt", "jikoStatus", "identificationLast4")
      values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001',
              now() - interval '2 hours', now() - interval '1 hour', 'APPROVED', '6789');
    insert into "StatusChange" ("id", "applicationId", "status", "recordedAt", "jikoUpdatedAt", "source")
      select gen_random_uuid(), '00000000-0000-7000-8000-000000000002', status, at, at, 'POLL'
        from (values ('MANUAL_REVIEW', now() - interval '40 minutes'), ('APPROVED', now() - interval '30 minutes')) s(status, at);
    insert into "Document" ("id", "applicationId", "kind", "keptAt", "sha256", "bytes", "uploadKey", "deliveredAt", "refusedAt")
      select gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 'selfie', now(), 'x', 1, gen_random_uuid(), delivered, refused
        from (values (now(), null), (now(), now()), (null::timestamptz, null::timestamptz)) d(delivered, refused)`)
}

describe('the view for reports', () => {
  it('has exactly the columns that its page describes', async () => {
    const { rows } = await store.query(`
      select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'reporting' and table_name = 'applications' order by ordinal_position`)
    expect(rows.map(({ name, type }) => ({ name, type: types[type] ?? type }))).toEqual(documented)
  })

  it('rests on no column that holds, or could tell, anything of a person', async () => {
    const { rows } = await store.query(`
      select distinct c.relname || '.' || a.attname as name
        from pg_rewrite r
        join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refobjsubid > 0
        join pg_class c on c.oid = d.refobjid
        join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
       where r.ev_class = 'reporting.applications'::regclass`)
    const used = rows.map(({ name }) => name)
    expect(used).toContain('Application.jikoStatus')
    expect(used.filter((name) => /sealed|digest|last4|sha256|code|key|jikoDocuments/i.test(name))).toEqual([])
  })

  it('answers whoever was granted it, and opens nothing else to them', async () => {
    await fill()
    const [row] = await readAs(reader, 'select * from reporting.applications')
    expect(row).toMatchObject({
      language: 'es',
      status: 'APPROVED',
      by_hand_at: expect.any(Date),
      decided_at: expect.any(Date),
      documents_asked_at: null,
      documents_given: 3,
      documents_delivered: 2,
      documents_refused: 1,
    })
    for (const table of ['Application', 'Applicant', 'Answer', 'Document', 'PartnerEvent']) {
      await expect(readAs(reader, `select 1 from "${table}"`)).rejects.toThrow(denied)
    }
    await expect(readAs(reader, 'delete from reporting.applications')).rejects.toThrow(/cannot delete|denied/)
    await expect(readAs(reader, 'create table reporting.mine (id int)')).rejects.toThrow(denied)
  })

  it.each(examples)('answers each example of its page: %#', async (example) => {
    expect(await readAs(reader, example)).toBeInstanceOf(Array)
  })

  it('tells how long the decision took', async () => {
    const [, timing] = examples
    expect(await readAs(reader, timing!)).toMatchObject([{ status: 'APPROVED', decisions: '1', p50: { minutes: 30 } }])
  })
})
