import type { StatusSource } from '../db/generated/client'
import { db } from '../db/prisma'
import { isOver, stateOf } from '../domain/transfer'
import { findOnUs } from '../jiko/on-us'
import { recordTransfer } from './record-transfer'
import { scheduleTransferReading } from './schedule-transfer'

/**
 * Reads a transfer at Jiko and records what it says. A webhook is only a hint to do this now; polling does it anyway,
 * ever more seldom the longer nothing changed, until it is over. One that never went out is left to its delivery.
 * @throws JikoUnavailable and its kin
 */
export async function followTransfer(
  transferId: string,
  source: StatusSource,
  jikoEventId: string | null = null,
): Promise<void> {
  const transfer = await db().transfer.findUnique({ where: { id: transferId } })
  if (!transfer?.firstSentAt) return
  const read = await findOnUs(transferId)
  if (!read) return
  await recordTransfer(transferId, read, source, jikoEventId)

  const now = await db().transfer.findUniqueOrThrow({ where: { id: transferId } })
  if (isOver(stateOf(now))) return
  await scheduleTransferReading(db(), transferId, Date.now() - (now.statusRecordedAt ?? new Date()).getTime())
}
