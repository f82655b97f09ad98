import { notifyChange } from '../db/notifications'
import { db, type Transaction } from '../db/prisma'
import { digest } from '../vault/digest'

type Store = Pick<Transaction, 'handoff' | '$executeRaw'>

/**
 * Ends every handoff of an application, and the visits that they opened: nothing is left to show, a newer
 * one begins, or the person stopped it.
 */
export async function endHandoffsOf(applicationId: string, tx: Store = db()) {
  const ended = { where: { applicationId, endedAt: null }, data: { endedAt: new Date() } }
  const { count } = await tx.handoff.updateMany(ended)
  if (count > 0) await notifyChange(tx, applicationId)
}

/** Whoever opened the link has no computer that shows the same digits: it shall open for nobody. */
export async function declineHandoff(linkSecret: string): Promise<void> {
  const linkDigest = await digest('handoff-link', linkSecret)
  await db().$transaction(async (tx) => {
    const [declined] = await tx.handoff.updateManyAndReturn({
      where: { linkDigest, openedAt: null, endedAt: null },
      data: { endedAt: new Date() },
    })
    if (declined) await notifyChange(tx, declined.applicationId)
  })
}
