import pg from 'pg'
import { connections, openStore } from '@/lib/db/prisma'
import type { PrismaClient } from '@/lib/db/generated/client'

/** The store as one process has it, over connections of its own; cut, they close as those of a killed process do. */
export type OwnStore = { client: PrismaClient; cut: () => void }

/** Those of dead processes count until their transactions' time is up, though the server has long seen them close. */
const connectionsMax = 100

const resting: OwnStore[] = []

/** A store for a process that begins to work: the one that rested last, for it has connections still. */
export function borrowStore(): OwnStore {
  return resting.pop() ?? openOwnStore()
}

/** The process is gone, or has nothing to do. */
export function giveBack(store: OwnStore): void {
  resting.push(store)
}

function openOwnStore(): OwnStore {
  const pool = new pg.Pool({ ...connections(), max: connectionsMax })
  // On those that wait for work nothing is left to be undone.
  const atWork = new Set<pg.Client>()
  pool.on('acquire', (client) => client instanceof pg.Client && atWork.add(client))
  pool.on('release', (_, client) => client instanceof pg.Client && atWork.delete(client))
  return {
    client: openStore(pool),
    cut: () => atWork.forEach((client) => void client.end()),
  }
}
