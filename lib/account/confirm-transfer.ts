import { randomUUID } from 'node:crypto'
import { notifyChange } from '../db/notifications'
import { db, type Transaction } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { stateOf, takesCode } from '../domain/transfer'
import { env } from '../env'
import { keepEvidence } from '../evidence/keep-evidence'
import { log } from '../log'
import type { LiveSession } from '../onboarding/session'
import { findStepUp } from '../onboarding/step-up'
import { deliverTransfer } from './deliver-transfer'
import { scheduleDelivery } from './schedule-transfer'
import { amountOf, findTransferOf, lockTransfer, type LockedTransfer, type Transfer } from './transfer'

export type ConfirmRefusal = 'transfer-unknown' | 'draft-expired' | 'code-needed'

/** If this process dies while sending, the queue tries again after so long. */
const fallbackAfterMs = 10_000

/**
 * The person's act: "Move the money". It is kept first, with the key that belongs to it, and only then carried to
 * Jiko; a second press, another tab or a reload finds it done. From TRANSFER_CODE_FROM_CENTS on it takes a code that
 * was typed in this sitting, and after the transfer was drafted.
 */
export async function confirmTransfer(session: LiveSession, transferId: string): Promise<Outcome<ConfirmRefusal>> {
  const transfer = await findTransferOf(session.applicantId, transferId)
  if (!transfer) return refuse('transfer-unknown')
  if (!transfer.confirmedAt && (await needsCode(session, transfer))) return refuse('code-needed')

  const outcome = await keepAct(transferId)
  if (outcome.refused === null) await tryNow(transferId)
  return outcome
}

/** Whether the person has yet to type one more code before they may confirm it. */
export async function needsCode(session: LiveSession, transfer: Transfer): Promise<boolean> {
  if (!takesCode(amountOf(transfer), env().TRANSFER_CODE_FROM_CENTS)) return false
  return (await findStepUp(session, 'transfer', transfer.draftedAt)).endsAt === null
}

function keepAct(transferId: string): Promise<Outcome<'transfer-unknown' | 'draft-expired'>> {
  return db().$transaction(async (tx) => {
    const locked = await lockTransfer(tx, transferId)
    if (!locked) return refuse('transfer-unknown')
    if (locked.transfer.confirmedAt) return accept()
    if (stateOf(locked.transfer) === 'expired') return refuse('draft-expired')
    await keepConfirmed(tx, locked)
    return accept()
  })
}

/** From here on it is to happen. In the caller's transaction: the act, its key, its evidence, and the job that sees to it. */
export async function keepConfirmed(tx: Transaction, { transfer, applicationId }: LockedTransfer): Promise<void> {
  const { id: transferId, kind, amountCents, fromId, toId } = transfer
  const confirmedAt = new Date()
  await tx.transfer.update({ where: { id: transferId }, data: { confirmedAt, sendKey: randomUUID() } })
  await scheduleDelivery(tx, transferId, new Date(confirmedAt.getTime() + fallbackAfterMs))
  const fact = { transferId, transfer: kind, amountCents: amountCents === null ? null : Number(amountCents), fromId, toId }
  if (applicationId) {
    await keepEvidence(tx, applicationId, [{ kind: 'transfer-confirmed', ...fact }], confirmedAt)
    await notifyChange(tx, applicationId)
  }
  log.info('transfer.confirmed', { transferId })
}

/** The person should see the result at once; whatever goes wrong here, the queue finishes. */
async function tryNow(transferId: string) {
  try {
    await deliverTransfer(transferId)
  } catch (error) {
    log.error('transfer.delivery-postponed', error, { transferId })
  }
}
