const minute = 60 * 1000

/**
 * Showing documents from another device. NIST SP 800-63B wants a secret handed from device to device to be
 * short-lived and used once; the numbers are ours.
 */
export const handoffPolicy = {
  /** The link opens for so long, and once. */
  linkLifetimeMs: 15 * minute,
  /** What it opens lasts for so long, and shows nothing but the documents. */
  visitLifetimeMs: 15 * minute,
  startsPerHourMax: 10,
} as const

/** When each thing happened to one handoff. */
export type HandoffFacts = { startedAt: Date; openedAt: Date | null; endedAt: Date | null }

/** `ended`: everything was shown, a newer one replaced it, or the person stopped it. */
export type HandoffState = 'waiting' | 'joined' | 'link-expired' | 'visit-expired' | 'ended'

/** How a handoff stands at this moment. */
export function handoffState(handoff: HandoffFacts, now = new Date()): HandoffState {
  if (handoff.endedAt !== null) return 'ended'
  const isOver = now >= handoffEndsAt(handoff)
  if (handoff.openedAt === null) return isOver ? 'link-expired' : 'waiting'
  return isOver ? 'visit-expired' : 'joined'
}

/** When it ends by itself: the link, and once it was opened the visit. */
export function handoffEndsAt({ startedAt, openedAt }: Pick<HandoffFacts, 'startedAt' | 'openedAt'>): Date {
  const { linkLifetimeMs, visitLifetimeMs } = handoffPolicy
  return openedAt === null
    ? new Date(startedAt.getTime() + linkLifetimeMs)
    : new Date(openedAt.getTime() + visitLifetimeMs)
}

/** Two digits for both screens, 10 to 99, so that nobody wonders about a leading zero. */
export function makeMatchCode(): string {
  const draw = crypto.getRandomValues(new Uint32Array(1))[0]!
  return String(10 + (draw % 90))
}
