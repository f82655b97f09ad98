import { networkOf } from '../http/network-of'
import { isWithin, uncount } from './limits'

/** Whose code it is, as far as limits go. */
export type Asker = {
  address: string
  /** When they proved this address before; null for anybody. */
  askerProvedAt: Date | null
}

/**
 * Whether one more code may go to this address. Anybody can ask for codes to anybody's address, so whoever has
 * proved it before also has some of their own: nobody can keep them out.
 */
export async function mayBeSent(asker: Asker, ip: string): Promise<boolean> {
  if (!(await isWithin('sends-per-ip', networkOf(ip)))) return false
  return (await isWithinOwn('sends-by-holder', asker)) || isWithin('sends-per-address', asker.address)
}

/** Counts a try before its code is compared, by the same rule; null when there are none left. */
export async function countGuess(asker: Asker): Promise<{ takeBack: () => Promise<void> } | null> {
  const { address } = asker
  if (await isWithinOwn('wrong-by-holder', asker)) return { takeBack: () => uncount('wrong-by-holder', address) }
  if (await isWithin('wrong-per-address', address)) return { takeBack: () => uncount('wrong-per-address', address) }
  return null
}

/** One budget for all who have proved an address, so that what they add is known. */
async function isWithinOwn(limit: 'sends-by-holder' | 'wrong-by-holder', { address, askerProvedAt }: Asker): Promise<boolean> {
  return askerProvedAt !== null && isWithin(limit, address)
}
