import { db } from '../db/prisma'
import { hold, type HoldOn } from '../jobs/hold'

/** Does something that only one at a time may do for an application. @throws Held */
export function holdDelivery(id: string, work: (holdOn: HoldOn) => Promise<void>): Promise<void> {
  const { application } = db()
  return hold(
    {
      take: (until, now) =>
        application.updateMany({
          where: { id, OR: [{ deliveryHeldUntil: null }, { deliveryHeldUntil: { lt: now } }] },
          data: { deliveryHeldUntil: until },
        }),
      keep: (ours, until) =>
        application.updateMany({ where: { id, deliveryHeldUntil: ours }, data: { deliveryHeldUntil: until } }),
    },
    work,
  )
}
