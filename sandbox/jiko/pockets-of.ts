import type { World } from '../world'
import type { Pocket } from './account-nouns'

/** A customer's Pockets, closed ones too, in the order in which they were opened. */
export function pocketsOf({ store }: World, customerId: string): Pocket[] {
  return [...store.pockets.values()].filter((pocket) => pocket.customerId === customerId)
}
