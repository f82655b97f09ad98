import { db, type Transaction } from '../db/prisma'
import { canGoOn, sessionEndsAt, sessionPolicy } from '../domain/session'
import type { StepUp } from '../domain/step-up'

export type LiveSession = StepUp & {
  id: string
  applicantId: string
  /** When it ends, if nobody is seen any more. */
  endsAt: Date
  /** Whether being seen makes that later: not shortly before the end of its whole lifetime. */
  canGoOn: boolean
}

type Store = Pick<Transaction, 'session'>

/**
 * The session, if it has not ended, been idle too long, or grown too old. Only who `isSeen` keeps it alive: somebody who
 * does something, not a page that asks by itself whether there is news.
 */
export async function findLiveSession(id: string, { isSeen }: { isSeen: boolean }): Promise<LiveSession | null> {
  const now = new Date()
  const session = await db().session.findFirst({
    where: {
      id,
      endedAt: null,
      lastSeenAt: { gt: new Date(now.getTime() - sessionPolicy.idleMs) },
      startedAt: { gt: new Date(now.getTime() - sessionPolicy.lifetimeMs) },
    },
  })
  if (!session) return null
  const { applicantId, startedAt, steppedUpAt, steppedUpBy } = session
  const isDue = isSeen && session.lastSeenAt.getTime() < now.getTime() - sessionPolicy.seenEveryMs
  const lastSeenAt = isDue ? now : session.lastSeenAt
  // Whoever signs out at this very moment has signed out.
  if (isDue) await db().session.updateMany({ where: { id, endedAt: null }, data: { lastSeenAt } })
  const sitting = { startedAt, lastSeenAt }
  return { id, applicantId, endsAt: sessionEndsAt(sitting), canGoOn: canGoOn(sitting, now), steppedUpAt, steppedUpBy }
}

/** Whether a session was erased with the person whose it was; one that ended by itself is still known. */
export async function isSessionErased(id: string): Promise<boolean> {
  return (await db().session.count({ where: { id } })) === 0
}

/** Signing out: the session is over, wherever its cookie may still lie. */
export async function endSession(id: string, store: Store = db()): Promise<void> {
  await store.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } })
}
