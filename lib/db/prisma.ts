import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../env'
import { PrismaClient, type Prisma } from './generated/client'

/** A transaction's client: what a use case hands to the steps that must happen together. */
export type Transaction = Prisma.TransactionClient

// Next reloads modules in development; one client (and its pool) is kept across reloads.
const kept = globalThis as typeof globalThis & { foyerPrisma?: PrismaClient }

/** The store. Connects on first use. */
export function db(): PrismaClient {
  kept.foyerPrisma ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env().DATABASE_URL }) })
  return kept.foyerPrisma
}
