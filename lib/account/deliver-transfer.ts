import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import { isOver, stateOf } from '../domain/transfer'
import { keepIfNew } from '../evidence/keep-evidence'
import { JikoRejected } from '../jiko/errors'
import { jsonBytes } from '../jiko/json-bytes'
import { isKeyRemembered } from '../jiko/key-memory'
import { createOnUs, findOnUs, onUsPath, type CreateOnUs } from '../jiko/on-us'
import { heldRow } from '../jobs/held-row'
import { hold, type HoldOn } from '../jobs/hold'
import { requestEvidence } from '../onboarding/request-evidence'
import { composeTransfer } from './compose-transfer'
import { recordTransfer, recordTransferRefusal } from './record-transfer'
import { lockTransfer, type Transfer } from './transfer'

/**
 * Brings a confirmed transfer to Jiko, once. One that may have gone out before is looked up by its id first, and only
 * if Jiko knows none it goes out again, under the same id: never is it repeated blindly. Safe to repeat at any point
 * (docs/decisions/0022-moving-money.md).
 * @throws JikoUnavailable and its kin, Held: to be tried again
 */
export async function deliverTransfer(transferId: string): Promise<void> {
  if ((await db().transfer.count({ where: { id: transferId } })) === 0) return
  await hold(heldRow(db().transfer, transferId), async (holdOn) => {
    const transfer = await db().transfer.findUniqueOrThrow({ where: { id: transferId } })
    if (!transfer.confirmedAt || transfer.jikoStatus || isOver(stateOf(transfer))) return
    const known = transfer.firstSentAt ? await findOnUs(transferId) : null
    if (known) return recordTransfer(transferId, known, 'POLL')

    const request = await composeTransfer(transfer)
    const idempotencyKey = await keyForSending(transfer, request)
    await holdOn()
    await send(request, idempotencyKey, holdOn)
  })
}

/** That Jiko refuses may mean that it has the transfer already: its own record of this id decides. */
async function send(request: CreateOnUs, idempotencyKey: string, holdOn: HoldOn) {
  const { transfer_id: transferId } = request
  try {
    await recordTransfer(transferId, await createOnUs(request, { idempotencyKey }), 'CREATE')
  } catch (error) {
    if (!(error instanceof JikoRejected)) throw error
    await holdOn()
    const known = await findOnUs(transferId)
    if (known) return recordTransfer(transferId, known, 'POLL')
    await recordTransferRefusal(transferId)
  }
}

/** The key of the act while Jiko remembers it, then another one; kept, with evidence of what goes out, before it does. */
async function keyForSending({ id, sendKey, sendKeySentAt }: Transfer, request: CreateOnUs): Promise<string> {
  const now = new Date()
  const isRemembered = sendKey !== null && isKeyRemembered(sendKeySentAt, now)
  const key = isRemembered ? sendKey : randomUUID()
  const evidence = await requestEvidence({ path: onUsPath, idempotencyKey: key, body: jsonBytes(request) })
  await db().$transaction(async (tx) => {
    const { transfer, applicationId } = (await lockTransfer(tx, id))!
    const isNew = !isRemembered || sendKeySentAt === null
    await tx.transfer.update({
      where: { id },
      data: { firstSentAt: transfer.firstSentAt ?? now, ...(isNew && { sendKey: key, sendKeySentAt: now }) },
    })
    if (applicationId) await keepIfNew(tx, applicationId, evidence)
  })
  return key
}
