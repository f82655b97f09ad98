import type { PocketAct } from '../db/generated/client'
import { db } from '../db/prisma'
import { env } from '../env'
import { JikoRejected } from '../jiko/errors'
import { isKeyRemembered } from '../jiko/key-memory'
import { openPocket } from '../jiko/open-pocket'
import { closePocket, renamePocket } from '../jiko/pockets'
import { log } from '../log'
import { open } from '../vault/seal'
import { isOver, namePlace, notOver } from './pocket-act'

const marginMs = 2_000

/** Somebody else asks Jiko for this right now. The queue looks again shortly. */
export class PocketActHeld extends Error {
  override readonly name = 'PocketActHeld'
  readonly isSafeToLog = true
  readonly retryAfterMs = 1_000
}

/**
 * Has Jiko do what was kept. Safe to repeat within the hour that Jiko remembers the key; after it nothing can tell
 * whether an opening was carried out, so it is dropped and the person looks and decides: rather none than two.
 * @throws JikoUnavailable, JikoContractBroken, PocketActHeld: to be tried again
 */
export async function carryPocketAct(pocketActId: string): Promise<void> {
  const act = await db().pocketAct.findUnique({ where: { id: pocketActId } })
  if (!act || isOver(act)) return
  if (!isKeyRemembered(act.keySentAt, new Date()) || (await isOutdated(act))) return drop(act)

  await hold(act)
  try {
    await end(act, { doneAt: new Date(), pocketId: await ask(act) })
    log.info('pocket.act-done', { applicantId: act.applicantId, messageKind: act.kind })
  } catch (error) {
    if (!(error instanceof JikoRejected)) {
      await db().pocketAct.update({ where: { id: act.id }, data: { heldUntil: null } })
      throw error
    }
    await end(act, { refusedAt: new Date() })
    log.error('pocket.act-refused-by-jiko', error, { applicantId: act.applicantId, messageKind: act.kind })
  }
}

/** @returns the id of the Pocket that it was done with */
async function ask({ id, applicantId, kind, key, ...act }: PocketAct): Promise<string> {
  const { customerId } = await db().application.findUniqueOrThrow({ where: { applicantId }, select: { customerId: true } })
  const name = act.nameSealed ? await open(act.nameSealed, namePlace(id)) : ''
  const once = { idempotencyKey: key }
  if (kind === 'OPEN') return (await openPocket(customerId!, name, act.strategyId!, once)).id
  if (kind === 'RENAME') await renamePocket(customerId!, act.pocketId!, name, once)
  else await closePocket(customerId!, act.pocketId!, once)
  return act.pocketId!
}

/** The person has given the Pocket yet another name since. */
async function isOutdated({ applicantId, kind, pocketId, askedAt }: PocketAct): Promise<boolean> {
  if (kind !== 'RENAME') return false
  return (await db().pocketAct.count({ where: { applicantId, kind, pocketId, askedAt: { gt: askedAt }, refusedAt: null } })) > 0
}

/** For one call, during which nobody else makes it; the key counts as sent from its first time on. */
async function hold({ id, keySentAt }: PocketAct) {
  const now = new Date()
  const heldUntil = new Date(now.getTime() + env().JIKO_TIMEOUT_MS + marginMs)
  const { count } = await db().pocketAct.updateMany({
    where: { id, keySentAt, ...notOver, OR: [{ heldUntil: null }, { heldUntil: { lt: now } }] },
    data: { heldUntil, keySentAt: keySentAt ?? now },
  })
  if (count === 0) throw new PocketActHeld('Somebody else asks Jiko for this')
}

async function drop(act: PocketAct) {
  await end(act, { droppedAt: new Date() })
  log.warn('pocket.act-dropped', { applicantId: act.applicantId, messageKind: act.kind })
}

async function end({ id }: PocketAct, data: { doneAt?: Date; refusedAt?: Date; droppedAt?: Date; pocketId?: string }) {
  await db().pocketAct.updateMany({ where: { id, ...notOver }, data: { ...data, nameSealed: null, heldUntil: null } })
}
