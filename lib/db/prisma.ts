import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool, PoolConfig } from 'pg'
import { env } from '../env'
import { PrismaClient, type Prisma } from './generated/client'

/** A transaction's client: what a use case hands to the steps that must happen together. */
export type Transaction = Prisma.TransactionClient

/** A request that cannot have a connection for so long fails, rather than hang. */
const connectWithinMs = 10_000

// Next reloads modules in development; one client (and its pool) is kept across reloads.
const kept = globalThis as typeof globalThis & { foyerPrisma?: PrismaClient }

/** The store. Connects on first use. */
export function db(): PrismaClient {
  return (kept.foyerPrisma ??= openStore(connections()))
}

/** How this app connects to its store. */
export function connections(): PoolConfig {
  return { connectionString: env().DATABASE_URL, connectionTimeoutMillis: connectWithinMs, keepAlive: true }
}

/** The store, over connections like that or a pool of them. */
export function openStore(over: PoolConfig | Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(over, { statementNameGenerator: nameOf }) })
}

// As many as there are shapes of queries here: values are never part of one.
const names = new Map<string, string>()

/** By its name a connection knows a statement again: the database reads and plans each only once on it. */
function nameOf({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known) return known
  const name = `foyer_${names.size}`
  names.set(sql, name)
  return name
}
