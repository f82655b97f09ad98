import { db } from '../db/prisma'
import { hold, type HoldOn } from '../jobs/hold'

/** Does what only one at a time may do about a transfer. @throws Held */
export function holdTransfer(id: string, work: (holdOn: HoldOn) => Promise<void>): Promise<void> {
  const { transfer } = db()
  return hold(
    {
      take: (heldUntil, now) =>
        transfer.updateMany({ where: { id, OR: [{ heldUntil: null }, { heldUntil: { lt: now } }] }, data: { heldUntil } }),
      keep: (ours, heldUntil) => transfer.updateMany({ where: { id, heldUntil: ours }, data: { heldUntil } }),
    },
    work,
  )
}
