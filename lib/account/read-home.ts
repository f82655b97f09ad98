import type { Pocket } from '../domain/pocket'
import { readPockets } from '../jiko/pockets'
import { translatePocket } from './translate-pocket'

/**
 * All Pockets of a customer, read from Jiko at this moment, closed ones too; nothing of it is stored here. One call,
 * however many there are. There may be none yet: Jiko's guide leaves open whether approval alone opens one.
 * Throws JikoUnavailable and its kin.
 */
export async function readHome(customerId: string): Promise<Pocket[]> {
  return (await readPockets(customerId)).map(translatePocket)
}
