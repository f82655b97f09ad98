import { db } from '../db/prisma'

const minute = 60 * 1000

/** A bank's sitting: it ends by itself when nobody is there, and anyway after a working day. */
export const sessionPolicy = {
  idleMs: 15 * minute,
  lifetimeMs: 8 * 60 * minute,
  /** Being seen is written down at most this often. */
  seenEveryMs: 30 * 1000,
} as const

export type LiveSession = { id: string; applicantId: string }

/** The session, if it has not ended, been idle too long, or grown too old. Being asked about counts as being seen. */
export async function findLiveSession(id: string): Promise<LiveSession | null> {
  const now = Date.now()
  const session = await db().session.findFirst({
    where: {
      id,
      endedAt: null,
      lastSeenAt: { gt: new Date(now - sessionPolicy.idleMs) },
      startedAt: { gt: new Date(now - sessionPolicy.lifetimeMs) },
    },
  })
  if (!session) return null
  if (session.lastSeenAt.getTime() < now - sessionPolicy.seenEveryMs) {
    await db().session.update({ where: { id }, data: { lastSeenAt: new Date(now) } })
  }
  return { id, applicantId: session.applicantId }
}

/** Whether a session was erased with the person whose it was; one that ended by itself is still known. */
export async function isSessionErased(id: string): Promise<boolean> {
  return (await db().session.count({ where: { id } })) === 0
}

/** Signing out: the session is over, wherever its cookie may still lie. */
export async function endSession(id: string): Promise<void> {
  await db().session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } })
}
