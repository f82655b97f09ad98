import { Pool } from 'pg'
import { env } from '../env'

/** Ten jobs at once each ask the queue now and then; one connection listens, one renews the leases. */
const connectionsMax = 8
const connectWithinMs = 5_000
/** Silence after which the system asks whether the other end is still there. */
const askAfterSilenceMs = 10_000

/** The queue's own connections, so that a crowd of requests never keeps a job from being renewed or ended. */
export function openQueueConnections(): Pool {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: connectionsMax,
    connectionTimeoutMillis: connectWithinMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: askAfterSilenceMs,
  })
  // A connection that breaks is replaced, and whoever was using it learns of it from its own query.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
