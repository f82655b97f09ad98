/** Why an ID was not found to be the person's own. Each may be tried again, and has words of its own. */
export const identityFailures = [
  'id-not-readable',
  'id-expired',
  'id-not-accepted',
  'face-unclear',
  'face-differs',
  'consent-declined',
  'device-not-supported',
  'too-young',
  /** The ID is real and the face is its owner's, but the answers are somebody else's. */
  'someone-else',
  'unknown',
] as const
export type IdentityFailure = (typeof identityFailures)[number]

export function isIdentityFailure(text: string | null): text is IdentityFailure {
  return identityFailures.includes(text as IdentityFailure)
}

/** Whom an ID describes, or an application. The date is YYYY-MM-DD. */
export type Person = { firstName: string; lastName: string; birthDate: string }

/** A vendor is paid for each check, so there is a limit; Jiko gives no figure. */
export const identityCheckPolicy = { perDayMax: 5, dayMs: 24 * 60 * 60_000 } as const

/** When the next check may be begun: now (null), or the time at which the oldest of a full day's checks is a day old. */
export function nextCheckAt(begunAt: readonly Date[], now: Date): Date | null {
  const { perDayMax, dayMs } = identityCheckPolicy
  const times = begunAt.map((time) => time.getTime()).sort((a, b) => b - a)
  const oldestThatCounts = times[perDayMax - 1]
  if (oldestThatCounts === undefined || oldestThatCounts + dayMs <= now.getTime()) return null
  return new Date(oldestThatCounts + dayMs)
}
