import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from './db/prisma'
import { env } from './env'
import { thisProcess } from './this-process'

/** What a process needs before it is sent anything: `process` is one that is about to end. */
export type ReadinessPart = 'process' | 'database' | 'migrations' | 'queue' | 'worker'

const answerWithinMs = 2_000

/** What this process lacks to do its work, in a bounded time; nothing when it is ready. */
export async function readWhatIsLacking(): Promise<ReadinessPart[]> {
  if (thisProcess.isEnding) return ['process']
  const late = pause(answerWithinMs, ['database'] satisfies ReadinessPart[], { ref: false })
  const found = await Promise.race([readFromStore(), late]).catch((): ReadinessPart[] => ['database'])
  return isWorkerLacking() ? [...found, 'worker'] : found
}

async function readFromStore(): Promise<ReadinessPart[]> {
  const [there] = await db().$queryRaw<[{ migrations: boolean; queue: boolean }]>`
    select to_regclass('_prisma_migrations') is not null as migrations,
           to_regclass('graphile_worker._private_jobs') is not null as queue`
  const isMigrated = there.migrations && (await areAllApplied())
  return [...(isMigrated ? [] : ['migrations' as const]), ...(there.queue ? [] : ['queue' as const])]
}

/** More than ours may be applied: a newer version is being brought in beside this one. */
async function areAllApplied(): Promise<boolean> {
  const applied = await db().$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`
  const names = new Set(applied.map(({ name }) => name))
  return listMigrations().every((name) => names.has(name))
}

let migrations: string[] | undefined

/** Those that came with this version of the app, from the folder that goes wherever it goes. */
function listMigrations(): string[] {
  const folder = path.join(process.cwd(), 'prisma', 'migrations')
  const entries = () => readdirSync(folder, { withFileTypes: true })
  return (migrations ??= entries().filter((entry) => entry.isDirectory()).map(({ name }) => name))
}

function isWorkerLacking(): boolean {
  return env().FOYER_ROLE !== 'web' && !thisProcess.worker?.isWorking()
}
