import { db } from '../db/prisma'
import { env } from '../env'

const marginMs = 2_000
const lookAgainAfterMs = 1_000

/** Someone else is delivering this application right now. The queue tries again shortly. */
export class DeliveryHeld extends Error {
  override readonly name = 'DeliveryHeld'
  readonly isSafeToLog = true
  readonly retryAfterMs = lookAgainAfterMs
}

/** Holds on for one more call to Jiko. @throws DeliveryHeld, when somebody else has taken over meanwhile */
export type HoldOn = () => Promise<void>

/**
 * Does something that only one at a time may do for an application. The hold lasts for one call to Jiko, and is
 * renewed before each: whoever takes over from a process that died finds none of its calls under way.
 * @throws DeliveryHeld
 */
export async function holdDelivery(applicationId: string, work: (holdOn: HoldOn) => Promise<void>): Promise<void> {
  let heldUntil: Date | null = null

  async function holdOn() {
    const now = new Date()
    const next: Date = new Date(now.getTime() + env().JIKO_TIMEOUT_MS + marginMs)
    const isFree = [{ deliveryHeldUntil: null }, { deliveryHeldUntil: { lt: now } }]
    const isOurs = heldUntil ? { deliveryHeldUntil: heldUntil } : { OR: isFree }
    const { count } = await db().application.updateMany({
      where: { id: applicationId, ...isOurs },
      data: { deliveryHeldUntil: next },
    })
    if (count === 0) throw new DeliveryHeld('Somebody else delivers this application')
    heldUntil = next
  }

  await holdOn()
  try {
    await work(holdOn)
  } finally {
    await db().application.updateMany({ where: { id: applicationId, deliveryHeldUntil: heldUntil }, data: { deliveryHeldUntil: null } })
  }
}
