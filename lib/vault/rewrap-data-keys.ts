import { db } from '../db/prisma'
import { log } from '../log'
import { KeyNotOpened } from './key-ring'
import { ourKeyRing } from './our-key-ring'

const batchSize = 500

/**
 * Wraps every data key that an older key of the ring has wrapped with the newest. What they seal stays as it is.
 * Safe to repeat, to interrupt and to run beside everything else: a key that changed meanwhile is left as it is.
 * Answers how many it wrapped anew.
 */
export async function rewrapDataKeys(): Promise<number> {
  let rewrapped = 0
  for await (const batch of staleKeys()) {
    for (const key of batch) rewrapped += await rewrap(key)
  }
  return rewrapped
}

type Stale = { name: string; wrapped: Uint8Array<ArrayBuffer>; wrappedBy: string }

async function* staleKeys(): AsyncGenerator<Stale[]> {
  const older = { wrapped: { not: null }, wrappedBy: { not: ourKeyRing.newestName() } }
  for (let last = ''; ; ) {
    const batch = await db().dataKey.findMany({
      where: { ...older, name: { gt: last } },
      orderBy: { name: 'asc' },
      take: batchSize,
      select: { name: true, wrapped: true, wrappedBy: true },
    })
    if (batch.length === 0) return
    yield batch as Stale[]
    last = batch.at(-1)!.name
  }
}

/** One that does not open is left, and shows in `npm run vault -- status`. */
async function rewrap({ name, ...stale }: Stale): Promise<number> {
  try {
    const anew = await ourKeyRing.wrap(await ourKeyRing.unwrap(stale, name), name)
    const { count } = await db().dataKey.updateMany({ where: { name, wrapped: stale.wrapped }, data: anew })
    return count
  } catch (error) {
    if (!(error instanceof KeyNotOpened)) throw error
    log.error('data-key.not-rewrapped', error)
    return 0
  }
}
