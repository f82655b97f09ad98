/** How patient we are with the partner's own systems. Durations are milliseconds. */

/** An answer takes no longer, or it counts as lost. */
export const sendTimeoutMs = 10_000

/** Longer than an attempt may take; a holder that died is replaced after this. */
export const holdMs = 30_000

/** Somebody else is sending to the same address for the same application: look again after this. */
export const heldPauseMs = 1_000

/** After this an event is given up at an address, and the next one has its turn. */
export const patienceMs = 5 * 24 * 60 * 60_000

const pauseFirstMs = 5_000
const pauseMaxMs = 6 * 60 * 60_000

/** How long to wait after so many attempts that failed: 5 s, doubling up to 6 h. */
export function pauseAfter(attempts: number): number {
  return Math.min(pauseFirstMs * 2 ** (attempts - 1), pauseMaxMs)
}
