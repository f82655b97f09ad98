import { randomUUID } from 'node:crypto'
import { Logger, runMigrations } from 'graphile-worker'
import type { Garden } from '../test-patient'
import type { Fault } from './fault'
import { inStore } from './in-store'

const note = (name: string, columns: string) =>
  `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
   values ('${randomUUID()}', 'x', '${name}', ${columns}, 1)`
const unnote = (name: string) => `delete from _prisma_migrations where migration_name = '${name}'`

/** A database of its own, made ready as far as is said. */
const emptyDatabase =
  (name: string, prepare: (url: string) => Promise<unknown>) =>
  async ({ store, mend }: Garden) => {
    const url = await store.emptyDatabase(name)
    mend(() => store.run(`drop database ${name} with (force)`))
    await prepare(url)
    return { settings: { DATABASE_URL: url } }
  }
const quiet = new Logger(() => () => {})

/** Migrations and the queue. */
export const queueFaults: Fault[] = [
  {
    fault: 'a migration that is missing',
    named: ['migrations.applied', 'served.ready'],
    says: /missing: 20261121021000_reporting/,
    plant: inStore(
      () => `update _prisma_migrations set rolled_back_at = now() where migration_name = '20261121021000_reporting'`,
      () => `update _prisma_migrations set rolled_back_at = null where migration_name = '20261121021000_reporting'`,
    ),
  },
  {
    fault: 'a migration that nobody knows',
    named: ['migrations.unknown'],
    says: /20990101000000_unknown/,
    plant: inStore(
      () => note('20990101000000_unknown', 'now(), now()'),
      () => unnote('20990101000000_unknown'),
    ),
  },
  {
    fault: 'a migration that broke off',
    named: ['migrations.failed'],
    says: /20990101000000_broken/,
    plant: inStore(
      () => note('20990101000000_broken', 'now(), null'),
      () => unnote('20990101000000_broken'),
    ),
  },
  {
    fault: 'a migration that was changed',
    named: ['migrations.changed'],
    says: /20261120200000_documents/,
    plant: async ({ store, mend }) => {
      const which = `where migration_name = '20261120200000_documents'`
      const { rows } = await store.run(`select checksum from _prisma_migrations ${which}`)
      await store.run(`update _prisma_migrations set checksum = 'x' ${which}`)
      mend(() => store.run(`update _prisma_migrations set checksum = $1 ${which}`, [rows[0].checksum]))
    },
  },
  {
    fault: 'an empty database',
    named: ['migrations.applied', 'queue.schema'],
    says: /the database is empty/,
    plant: emptyDatabase('doctor_empty', async () => undefined),
  },
  {
    fault: 'nobody works off the queue',
    named: ['migrations.applied', 'queue.worker'],
    says: /nobody took a job/,
    plant: emptyDatabase('doctor_idle', (connectionString) => runMigrations({ connectionString, logger: quiet })),
  },
  {
    fault: 'a job that nobody takes',
    named: ['queue.waiting'],
    says: /unheard-of has been due for 60 minutes/,
    plant: inStore(
      () => `select graphile_worker.add_job('unheard-of', run_at := now() - interval '1 hour', job_key := 'stuck')`,
      () => `select graphile_worker.remove_job('stuck')`,
    ),
  },
  {
    fault: 'a job that was given up',
    named: ['queue.given-up'],
    says: /1 of unheard-of/,
    plant: inStore(
      () => `select graphile_worker.add_job('unheard-of', job_key := 'given-up');
             update graphile_worker._private_jobs set attempts = max_attempts where key = 'given-up'`,
      () => `select graphile_worker.remove_job('given-up')`,
    ),
  },
]
