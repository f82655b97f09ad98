import { Prisma } from '../db/generated/client'
import { db } from '../db/prisma'
import { log } from '../log'
import type { Owner } from '../vault/data-keys'
import { KeyNotOpened } from '../vault/key-ring'
import { rewrapDataKeys } from '../vault/rewrap-data-keys'
import { openBytes, seal, SealBroken } from '../vault/seal'
import { isSealedByRing, sealedColumns, type SealedColumn } from './sealed-columns'

/** Pictures of many megabytes are among them. */
const batchSize = 20

type Found = { at: string; row: string; sealed: Uint8Array<ArrayBuffer>; applicantId: string | null; applicationId: string | null }

/**
 * Brings everything under the newest key of the ring, so that the older ones may be taken out of the settings: what
 * the ring itself has sealed, before there were data keys, is sealed with those; then these are wrapped anew. Safe
 * to repeat, to interrupt and to run while people apply. Asked for by `npm run vault -- rotate`.
 */
export async function rotateKeys(): Promise<void> {
  let resealed = 0
  for (const column of sealedColumns) {
    for await (const batch of sealedByRing(column)) {
      for (const found of batch) resealed += await sealAnew(column, found)
    }
  }
  log.info('vault.resealed', { count: resealed })
  log.info('vault.rewrapped', { count: await rewrapDataKeys() })
}

/** In the order in which they lie: what is written meanwhile comes to lie elsewhere, and is not of the ring. */
async function* sealedByRing({ table, column, row, applicantId, applicationId }: SealedColumn): AsyncGenerator<Found[]> {
  const [from, sealed] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
  for (let last = '(0,0)'; ; ) {
    const batch = await db().$queryRaw<Found[]>`
      select ctid::text as at, ${row} as row, ${sealed} as sealed,
             (${applicantId})::text as "applicantId", (${applicationId})::text as "applicationId"
        from ${from} where ctid > ${last}::tid and ${isSealedByRing(sealed)} order by ctid limit ${batchSize}`
    if (batch.length === 0) return
    yield batch
    last = batch.at(-1)!.at
  }
}

/** Unless it has changed since it was read. One that does not open is left, and shows in `npm run vault -- status`. */
async function sealAnew({ table, column }: SealedColumn, { at, row, sealed, ...owner }: Found): Promise<number> {
  const place = { table, column, row }
  try {
    const anew = await seal(await openBytes(sealed, place), place, ownerOf(owner))
    const [into, name] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    return await db().$executeRaw`update ${into} set ${name} = ${anew} where ctid = ${at}::tid and ${name} = ${sealed}`
  } catch (error) {
    if (!(error instanceof SealBroken || error instanceof KeyNotOpened)) throw error
    log.error('vault.not-resealed', error)
    return 0
  }
}

function ownerOf({ applicantId, applicationId }: Pick<Found, 'applicantId' | 'applicationId'>): Owner {
  if (applicationId) return { applicationId }
  return applicantId ? { applicantId } : 'app'
}
