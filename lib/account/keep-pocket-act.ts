import { randomUUID } from 'node:crypto'
import type { PocketAct, PocketActKind } from '../db/generated/client'
import { db, type Transaction } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { seal } from '../vault/seal'
import { carryPocketAct } from './carry-pocket-act'
import { namePlace } from './pocket-act'

/** `id` is made with the form: whoever presses its button twice means one act. */
export type PocketWish = { id: string; kind: PocketActKind; pocketId?: string; strategyId?: string; name?: string }

/** `on-its-way`: Jiko has not said that it is done, and the queue goes on asking. */
export type PocketActState = 'done' | 'on-its-way'

/** If this process dies while it asks, the queue asks again after so long. */
const fallbackAfterMs = 10_000

/**
 * Keeps what somebody wants done with a Pocket, with the idempotency key that belongs to it, and only then asks Jiko;
 * a second press finds it kept and asks for nothing new (docs/decisions/0023-pockets.md).
 */
export async function keepPocketAct(applicantId: string, wish: PocketWish): Promise<Outcome<'refused-by-jiko', PocketActState>> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.pocketAct.createMany({ data: [await rowOf(applicantId, wish, tx)], skipDuplicates: true })
    if (count === 0) return
    const runAt = new Date(Date.now() + fallbackAfterMs)
    await addJob(tx, { name: 'carry-pocket-act', payload: { pocketActId: wish.id }, key: `pocket:${wish.id}`, runAt })
    log.info('pocket.act-kept', { applicantId, messageKind: wish.kind })
  })
  await tryNow(wish.id, applicantId)
  const { doneAt, refusedAt } = await db().pocketAct.findUniqueOrThrow({ where: { id: wish.id, applicantId } })
  if (refusedAt) return refuse('refused-by-jiko')
  return accept(doneAt ? 'done' : 'on-its-way')
}

/** What this person has kept under this id already; somebody else's is not found. */
export function findPocketAct(applicantId: string, id: string): Promise<PocketAct | null> {
  return db().pocketAct.findUnique({ where: { id, applicantId } })
}

async function rowOf(applicantId: string, { name, ...wish }: PocketWish, tx: Transaction) {
  const nameSealed = name === undefined ? null : await seal(name, namePlace(wish.id), { applicantId }, tx)
  return { ...wish, applicantId, nameSealed, key: randomUUID() }
}

/** The person should see the result at once; whatever goes wrong here, the queue finishes. */
async function tryNow(id: string, applicantId: string) {
  try {
    await carryPocketAct(id)
  } catch (error) {
    log.error('pocket.act-postponed', error, { applicantId })
  }
}
