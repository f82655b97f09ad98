import { db } from '../db/prisma'
import { hold } from '../jobs/hold'

/** Asks Jiko for what only one at a time may ask for. One call, so that the hold is never renewed. @throws Held */
export function holdPocketAct(id: string, work: () => Promise<void>): Promise<void> {
  const { pocketAct } = db()
  return hold(
    {
      take: (heldUntil, now) =>
        pocketAct.updateMany({ where: { id, OR: [{ heldUntil: null }, { heldUntil: { lt: now } }] }, data: { heldUntil } }),
      keep: (ours, heldUntil) => pocketAct.updateMany({ where: { id, heldUntil: ours }, data: { heldUntil } }),
    },
    work,
  )
}
