import type { StatusSource, Transfer } from '../db/generated/client'
import { notifyChange } from '../db/notifications'
import { db, type Transaction } from '../db/prisma'
import { sumOf, cents } from '../domain/money'
import { isOver, stateOf } from '../domain/transfer'
import type { EvidenceFact } from '../evidence/fact'
import { keepEvidence } from '../evidence/keep-evidence'
import type { JikoOnUs } from '../jiko/on-us'
import { log } from '../log'
import { scheduleTransferReading } from './schedule-transfer'
import { lockTransfer, type LockedTransfer } from './transfer'

/**
 * The one place where what Jiko says of a transfer becomes ours, whether it came by answer, webhook or poll. Kept
 * together or not at all: the status, the evidence of it, and what is to happen next. Nothing follows an end, so news
 * that comes late or twice changes nothing. `jikoEventId` is the event of Jiko's that hinted at it, where one did.
 */
export async function recordTransfer(
  transferId: string,
  read: JikoOnUs,
  source: StatusSource,
  jikoEventId: string | null = null,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const locked = await lockTransfer(tx, transferId)
    if (!locked) return
    const change = changeFrom(locked.transfer, read)
    await tx.transfer.update({ where: { id: transferId }, data: { ...change, lastReadAt: new Date() } })
    if (change === null) return

    const { jikoStatus: status, reason, movedCents, feeCents } = change
    await tell(tx, locked, { kind: 'transfer-status-learned', transferId, status, reason, movedCents, feeCents, source, jikoEventId })
    if (!isOver(stateOf({ ...locked.transfer, ...change }))) await scheduleTransferReading(tx, transferId, 0)
    log.info('transfer.status', { transferId, jikoStatus: status })
  })
}

/** Jiko would not take it and has none of this id: it is over, unless Jiko should ever say otherwise. */
export async function recordTransferRefusal(transferId: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const locked = await lockTransfer(tx, transferId)
    if (!locked || locked.transfer.jikoStatus || locked.transfer.refusedAt) return
    const now = new Date()
    await tx.transfer.update({ where: { id: transferId }, data: { refusedAt: now, statusRecordedAt: now } })
    await tell(tx, locked, { kind: 'transfer-refused', transferId })
    log.warn('transfer.refused', { transferId })
  })
}

function changeFrom(known: Transfer, { status, reason, transfer, fees }: JikoOnUs) {
  const isKnown = known.jikoStatus === status && known.reason === reason
  if (isKnown || (known.jikoStatus && isOver(stateOf(known)))) return null
  const isMoved = status === 'COMPLETED'
  return {
    jikoStatus: status,
    reason,
    movedCents: isMoved ? Number(cents(transfer.amount.value)) : null,
    feeCents: isMoved ? Number(sumOf(fees.map(({ amount }) => cents(amount.value)))) : null,
    statusRecordedAt: new Date(),
  }
}

async function tell(tx: Transaction, { transfer, applicationId }: LockedTransfer, fact: EvidenceFact) {
  if (!applicationId) return
  await keepEvidence(tx, applicationId, [fact])
  if (transfer.applicantId) await notifyChange(tx, applicationId)
}
