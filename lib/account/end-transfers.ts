import { db } from '../db/prisma'
import { draftLifetimeMs, finalTransferStatuses } from '../domain/transfer'
import { env } from '../env'
import { daysAgo } from '../onboarding/days'

/** What somebody looked over and never confirmed, of the day before. */
const draftsKeptMs = 24 * 60 * 60_000

/** Forgets drafts that nobody can confirm any more. */
export async function forgetDrafts(): Promise<void> {
  const before = new Date(Date.now() - Math.max(draftsKeptMs, draftLifetimeMs))
  await db().transfer.deleteMany({ where: { confirmedAt: null, draftedAt: { lt: before } } })
}

/**
 * Empties the notes of transfers that have been over for ANSWERS_KEPT_DAYS: Jiko prints them on its statements. Ids,
 * amounts and times stay as long as their person's account.
 */
export async function endTransferNotes(): Promise<void> {
  const isOver = [{ jikoStatus: { in: [...finalTransferStatuses] } }, { refusedAt: { not: null } }]
  await db().transfer.updateMany({
    where: { descriptionSealed: { not: null }, statusRecordedAt: { lte: daysAgo(env().ANSWERS_KEPT_DAYS) }, OR: isOver },
    data: { descriptionSealed: null },
  })
}
