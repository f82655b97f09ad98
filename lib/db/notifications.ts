import { EventEmitter } from 'node:events'
import pg from 'pg'
import { env } from '../env'
import type { Transaction } from './prisma'

const channel = 'foyer_change'
const reconnectAfterMs = 1_000

// One listening connection serves every waiting request of this process.
const kept = globalThis as typeof globalThis & { foyerNotifications?: EventEmitter }

/** Tells every process, when the transaction commits, that what this id names has changed. */
export async function notifyChange(tx: Pick<Transaction, '$executeRaw'>, id: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${channel}, ${id})`
}

/** Resolves as soon as a change of this id is announced, or when the signal ends the waiting. */
export function nextChange(id: string, signal: AbortSignal): Promise<void> {
  const notifications = (kept.foyerNotifications ??= listen())
  return new Promise((resolve) => {
    const done = () => {
      notifications.off(id, done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    notifications.on(id, done)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}

function listen(): EventEmitter {
  const notifications = new EventEmitter().setMaxListeners(0)
  const connect = async () => {
    const client = new pg.Client({ connectionString: env().DATABASE_URL })
    client.on('notification', ({ payload }) => payload && notifications.emit(payload))
    client.on('error', () => undefined)
    client.on('end', () => setTimeout(connect, reconnectAfterMs).unref())
    await client.connect()
    await client.query(`listen ${channel}`)
  }
  const keepTrying = () => connect().catch(() => setTimeout(keepTrying, reconnectAfterMs).unref())
  void keepTrying()
  return notifications
}
