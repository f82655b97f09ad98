const minute = 60 * 1000

/** A bank's sitting. NIST SP 800-63B-4 allows more, at AAL3 too: 15 idle minutes and 12 hours (2.3.3). */
export const sessionPolicy = {
  /** It ends by itself when nobody is there. */
  idleMs: 15 * minute,
  /** It ends anyway after a working day. */
  lifetimeMs: 8 * 60 * minute,
  /** So long before its end the person is asked; WCAG 2.2.1 wants 20 seconds. */
  warnedBeforeMs: 2 * minute,
  /** Being seen is written down at most this often. */
  seenEveryMs: 30 * 1000,
  /** So long it counts that somebody has confirmed that it is them. */
  stepUpMs: 5 * minute,
} as const

export type Sitting = { startedAt: Date; lastSeenAt: Date }

/** When it ends, if nobody is seen any more. */
export function sessionEndsAt({ startedAt, lastSeenAt }: Sitting): Date {
  return new Date(Math.min(lastSeenAt.getTime() + sessionPolicy.idleMs, lifetimeEndsAt(startedAt)))
}

/** Whether being seen moves its end far enough to be worth asking. */
export function canGoOn({ startedAt }: Sitting, now: Date): boolean {
  return lifetimeEndsAt(startedAt) - now.getTime() > sessionPolicy.warnedBeforeMs
}

function lifetimeEndsAt(startedAt: Date): number {
  return startedAt.getTime() + sessionPolicy.lifetimeMs
}
