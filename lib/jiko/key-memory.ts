import { keyMemoryMs } from './policy'

/** Clocks differ, and a request takes its time: a key is taken for forgotten this much sooner. */
const marginMs = 5 * 60_000

/**
 * Whether Jiko still knows a repeat of this key for one. It remembers a key for one hour from its first use
 * (https://docs.jiko.io/products/partner-api/authentication); a key that never went out is new to it.
 */
export function isKeyRemembered(firstSentAt: Date | null, now: Date): boolean {
  return firstSentAt === null || now.getTime() < firstSentAt.getTime() + keyMemoryMs - marginMs
}
