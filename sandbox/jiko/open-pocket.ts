import { randomInt, randomUUID } from 'node:crypto'
import type { World } from '../world'
import { bankNow } from './bank-time'
import type { Pocket, Portal } from './account-nouns'

/** A valid ABA checksum in the range kept for traveler's cheques, so that it is no bank's own. */
const routingNumber = '800555551'

type Wish = Pick<Pocket, 'name' | 'depositStrategyId' | 'reinvestmentStrategyId'>

/** A Pocket of a customer, open at once, with the portal that receives money for it. */
export function openPocket(world: World, customerId: string, wish: Wish): Pocket {
  const pocket: Pocket = {
    id: randomUUID(),
    customerId,
    ...wish,
    status: 'OPEN',
    closureReason: null,
    lots: [],
    timeCreated: bankNow(world).toISOString(),
  }
  world.store.pockets.set(pocket.id, pocket)
  openPortal(world, pocket.id, 'Primary')
  return pocket
}

export function openPortal({ store }: World, pocketId: string, name: string): Portal {
  const portal: Portal = {
    id: randomUUID(),
    pocketId,
    routingNumber,
    accountNumber: `7${Array.from({ length: 11 }, () => randomInt(10)).join('')}`,
    name,
    status: 'OPEN',
  }
  store.portals.set(portal.id, portal)
  return portal
}
