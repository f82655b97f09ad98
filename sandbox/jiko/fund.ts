import { randomUUID } from 'node:crypto'
import type { World } from '../world'
import { publishEvent } from './events'
import { portalsOf } from './portals'

type Deposit = { pocketId: string; amountCents: number; companyName: string }

/** An incoming ACH credit. False when the pocket is unknown or has no portal to receive it. */
export function fund(world: World, { pocketId, amountCents, companyName }: Deposit): boolean {
  const [portal] = portalsOf(world.store.portals, pocketId)
  if (!portal) return false
  const transaction = {
    id: randomUUID(),
    pocketId,
    portalId: portal.id,
    amountCents,
    companyName,
    bookedAt: new Date().toISOString(),
  }
  world.store.transactions.set(transaction.id, transaction)
  publishEvent(world, 'transfers.ach.in.success', { jiko_account_id: pocketId })
  return true
}
