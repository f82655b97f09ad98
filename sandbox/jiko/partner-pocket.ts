import { deposit } from '../ledger/move-money'
import type { World } from '../world'
import { bankNow } from './bank-time'

const fundsCents = 1_000_000_00

/** What the partner pays its customers from. It stays in cash, so that its figures are easy to follow. */
export function openPartnerPocket(world: World) {
  const { store, books, settings } = world
  if (store.pockets.has(settings.partnerAccountId)) return
  const at = bankNow(world)
  const pocket = {
    id: settings.partnerAccountId,
    customerId: null,
    name: 'Partner',
    status: 'OPEN' as const,
    closureReason: null,
    lots: [],
    depositStrategyId: 'CASH',
    reinvestmentStrategyId: null,
    timeCreated: at.toISOString(),
  }
  store.pockets.set(pocket.id, pocket)
  deposit(books, pocket, fundsCents, { type: 'ACH', companyName: 'Partner funds', portalId: null }, at)
}
