import type { PocketAct } from '../db/generated/client'
import { db } from '../db/prisma'
import { JikoRejected } from '../jiko/errors'
import { isKeyRemembered } from '../jiko/key-memory'
import { openPocket } from '../jiko/open-pocket'
import { closePocket, renamePocket } from '../jiko/pockets'
import { heldRow } from '../jobs/held-row'
import { hold } from '../jobs/hold'
import { log } from '../log'
import { open } from '../vault/seal'
import { isOver, namePlace, notOver } from './pocket-act'

/**
 * Has Jiko do what was kept. Safe to repeat within the hour that Jiko remembers the key; after it nothing can tell
 * whether an opening was carried out, so it is dropped and the person looks and decides: rather none than two.
 * @throws JikoUnavailable, JikoContractBroken, Held: to be tried again
 */
export async function carryPocketAct(pocketActId: string): Promise<void> {
  if ((await db().pocketAct.count({ where: { id: pocketActId, ...notOver } })) === 0) return
  await hold(heldRow(db().pocketAct, pocketActId), async () => {
    const act = await db().pocketAct.findUniqueOrThrow({ where: { id: pocketActId } })
    if (isOver(act)) return
    if (!isKeyRemembered(act.keySentAt, new Date()) || (await isOutdated(act))) return drop(act)
    await db().pocketAct.update({ where: { id: act.id }, data: { keySentAt: act.keySentAt ?? new Date() } })
    await carry(act)
  })
}

async function carry(act: PocketAct) {
  try {
    await end(act, { doneAt: new Date(), pocketId: await ask(act) })
    log.info('pocket.act-done', { applicantId: act.applicantId, messageKind: act.kind })
  } catch (error) {
    if (!(error instanceof JikoRejected)) throw error
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

async function drop(act: PocketAct) {
  await end(act, { droppedAt: new Date() })
  log.warn('pocket.act-dropped', { applicantId: act.applicantId, messageKind: act.kind })
}

async function end({ id }: PocketAct, data: { doneAt?: Date; refusedAt?: Date; droppedAt?: Date; pocketId?: string }) {
  await db().pocketAct.updateMany({ where: { id, ...notOver }, data: { ...data, nameSealed: null } })
}
