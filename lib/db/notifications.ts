import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { env } from '../env'
import type { Transaction } from './prisma'

const channel = 'foyer_change'
const reconnectAfterMs = 500
const connectWithinMs = 5_000
/** Silence after which the system asks whether the other end is still there. */
const askAfterSilenceMs = 10_000

// One listening connection serves every waiting request of this process.
const kept = globalThis as typeof globalThis & { foyerNotifications?: EventEmitter }

/** Tells every process, when the transaction commits, that what this id names has changed. */
export async function notifyChange(tx: Pick<Transaction, '$executeRaw'>, id: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${channel}, ${id})`
}

/** Somebody who waits for a change: until it is over, or they stop. */
export type Waiting = { over: Promise<void>; stop: () => void }

/**
 * Listens from this moment on. Over as soon as a change of this id is announced or may have been, when the patience
 * is at its end, or when whoever asked is gone.
 * With a timer of its own: Node 20 lets AbortSignal.any and a timeout within it be collected while somebody waits.
 */
export function waitForChange(id: string, patienceMs: number, gone: AbortSignal): Waiting {
  const notifications = (kept.foyerNotifications ??= listen())
  let stop = () => {}
  const over = new Promise<void>((resolve) => {
    const patience = setTimeout(() => stop(), patienceMs)
    stop = () => {
      clearTimeout(patience)
      notifications.off(id, stop)
      gone.removeEventListener('abort', stop)
      resolve()
    }
    notifications.on(id, stop)
    gone.addEventListener('abort', stop)
    if (gone.aborted) stop()
  })
  return { over, stop }
}

/** Has everybody who waits look for themselves. */
export function wakeAll(): void {
  for (const id of kept.foyerNotifications?.eventNames() ?? []) kept.foyerNotifications?.emit(id)
}

function listen(): EventEmitter {
  const notifications = new EventEmitter().setMaxListeners(0)
  void keepListening(notifications)
  return notifications
}

async function keepListening(notifications: EventEmitter) {
  for (;;) {
    await listenWhileConnected(notifications).catch(() => undefined)
    await pause(reconnectAfterMs, undefined, { ref: false })
  }
}

/** Listens until the connection is lost. What was announced while there was none, nobody has heard: all look. */
async function listenWhileConnected(notifications: EventEmitter) {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: connectWithinMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: askAfterSilenceMs,
  })
  client.on('error', () => undefined)
  client.on('notification', ({ payload }) => payload && notifications.emit(payload))
  const lost = new Promise<void>((resolve) => client.once('end', resolve))
  await client.connect()
  await client.query(`listen ${channel}`)
  wakeAll()
  await lost
}
