import { notifyChange } from '../db/notifications'
import { db } from '../db/prisma'
import { handoffPolicy } from '../domain/handoff'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { digest } from '../vault/digest'
import { makeSecret } from './start-handoff'

/**
 * The person has said that both devices show the same digits: the link turns into a visit, once. Of two
 * who open it at the same moment one is refused, and so is whoever comes late.
 */
export async function openHandoff(linkSecret: string): Promise<Outcome<'link-closed', { visitSecret: string }>> {
  const visitSecret = makeSecret()
  const linkDigest = await digest('handoff-link', linkSecret)
  const visitDigest = await digest('handoff-visit', visitSecret)
  return db().$transaction(async (tx) => {
    const [opened] = await tx.handoff.updateManyAndReturn({
      where: {
        linkDigest,
        startedAt: { gt: new Date(Date.now() - handoffPolicy.linkLifetimeMs) },
        openedAt: null,
        endedAt: null,
      },
      data: { openedAt: new Date(), visitDigest },
    })
    if (!opened) return refuse('link-closed')
    await notifyChange(tx, opened.applicationId)
    return accept({ visitSecret })
  })
}
