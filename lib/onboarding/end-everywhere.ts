import { db } from '../db/prisma'
import { log } from '../log'
import { endHandoffsOf } from './end-handoff'

/** Signs somebody out of every browser, and ends what another device was let into. */
export async function endEverywhere(applicantId: string): Promise<void> {
  const count = await db().$transaction(async (tx) => {
    const { id } = await tx.application.findUniqueOrThrow({ where: { applicantId }, select: { id: true } })
    await endHandoffsOf(id, tx)
    const ended = await tx.session.updateMany({ where: { applicantId, endedAt: null }, data: { endedAt: new Date() } })
    return ended.count
  })
  log.info('session.ended-everywhere', { applicantId, count })
}
