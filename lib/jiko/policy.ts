/**
 * How patient we are with Jiko, and how gentle. Jiko names no rate limit and no hours of maintenance
 * (docs/jiko.md), so the numbers here are our own choice. Durations are milliseconds.
 */

/** A read is safe to repeat; the pause between two attempts doubles, give or take half of it. */
export const readAttemptsMax = 3
export const readPauseFirstMs = 200

/** A file may take longer than JIKO_TIMEOUT_MS, on a slow line out of our own house. */
export const fileTimeoutMs = 60_000

/** Calls of one process that are on their way to Jiko at the same moment; the others wait their turn. */
export const callsAtOnceMax = 16
/** Agreements are long files, and may live on another host: they have a line of their own. */
export const agreementsAtOnceMax = 4

/** How long Jiko remembers an idempotency key: the one number here that is Jiko's own. */
export const keyMemoryMs = 60 * 60_000

/** What a `Retry-After` is believed at most. */
export const retryAfterMaxMs = 60 * 60_000

/**
 * So many calls in a row that found Jiko down, within the window, and Jiko is left in peace. After a
 * pause one call may try; while it fails the pause doubles.
 */
export const circuitPolicy = { failuresMax: 5, windowMs: 60_000, pauseFirstMs: 1_000, pauseMaxMs: 30_000 }
