import { db } from '../db/prisma'
import { env } from '../env'
import { DeliveryHeld } from '../onboarding/hold-delivery'

const marginMs = 2_000

/**
 * Does what only one at a time may do about a transfer. The hold lasts for one call to Jiko, and `holdOn` renews it
 * before the next: whoever takes over from a process that died finds none of its calls under way.
 * @throws DeliveryHeld
 */
export async function holdTransfer(id: string, work: (holdOn: () => Promise<void>) => Promise<void>): Promise<void> {
  let heldUntil: Date | null = null

  async function holdOn() {
    const now = new Date()
    const next = new Date(now.getTime() + env().JIKO_TIMEOUT_MS + marginMs)
    const isOurs = heldUntil ? { heldUntil } : { OR: [{ heldUntil: null }, { heldUntil: { lt: now } }] }
    const { count } = await db().transfer.updateMany({ where: { id, ...isOurs }, data: { heldUntil: next } })
    if (count === 0) throw new DeliveryHeld('Somebody else carries this transfer')
    heldUntil = next
  }

  await holdOn()
  try {
    await work(holdOn)
  } finally {
    await db().transfer.updateMany({ where: { id, heldUntil }, data: { heldUntil: null } })
  }
}
