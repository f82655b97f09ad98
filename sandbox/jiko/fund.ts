import { deposit } from '../ledger/move-money'
import type { World } from '../world'
import { bankNow } from './bank-time'
import { publishEvent } from './events'
import { portalsOf } from './portals'

type Deposit = { pocketId: string; amountCents: number; companyName: string }

/** An incoming ACH credit. False when no open Pocket with an open portal is there to receive it. */
export function fund(world: World, { pocketId, amountCents, companyName }: Deposit): boolean {
  const pocket = world.store.pockets.get(pocketId)
  const portal = portalsOf(world, pocketId).find(({ status }) => status === 'OPEN')
  if (pocket?.status !== 'OPEN' || !portal) return false
  deposit(world.books, pocket, amountCents, { type: 'ACH', companyName, portalId: portal.id }, bankNow(world))
  publishEvent(world, 'transfers.ach.in.success', { jiko_account_id: pocketId })
  return true
}
