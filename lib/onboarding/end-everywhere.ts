import { db, type Transaction } from '../db/prisma'
import { log } from '../log'
import { endHandoffsOf } from './end-handoff'

/** Signs somebody out of every browser, and ends what another device was let into. */
export async function endEverywhere(applicantId: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const { id: applicationId } = await tx.application.findUniqueOrThrow({ where: { applicantId }, select: { id: true } })
    await endSittings(tx, { applicantId, applicationId })
  })
}

/** The same within a transaction; the sitting `but` goes on, where there is one. */
export async function endSittings(
  tx: Transaction,
  { applicantId, applicationId }: { applicantId: string; applicationId: string },
  but: string | null = null,
): Promise<void> {
  await endHandoffsOf(applicationId, tx)
  const others = { applicantId, endedAt: null, ...(but !== null && { id: { not: but } }) }
  const { count } = await tx.session.updateMany({ where: others, data: { endedAt: new Date() } })
  log.info('session.ended-everywhere', { applicantId, count })
}
