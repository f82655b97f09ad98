import type { Application } from '../db/generated/client'
import { db } from '../db/prisma'
import { isFinal } from '../domain/decision'
import { env } from '../env'
import { daysAfter } from './days'
import { decisionFor } from './decision-for'

/** What "Delete my application" comes to for somebody now, and what comes by itself. */
export type DeletionOutlook =
  | { state: 'not-sent' }
  /** Jiko decides; answers go so many days after that, or right after it. */
  | { state: 'undecided'; keptDays: number; askedAt: Date | null }
  | { state: 'decided'; endsAt: Date; askedAt: Date | null }
  | { state: 'ended'; endedAt: Date }

export async function findDeletionOutlook(application: Application): Promise<DeletionOutlook> {
  const { id: applicationId, sentAt, statusRecordedAt, deletionAskedAt: askedAt } = application
  if (!sentAt) return { state: 'not-sent' }
  const key = await db().dataKey.findUnique({ where: { applicationId }, select: { destroyedAt: true } })
  if (key?.destroyedAt) return { state: 'ended', endedAt: key.destroyedAt }

  const keptDays = env().ANSWERS_KEPT_DAYS
  const isDecided = isFinal(decisionFor(application).stage) && statusRecordedAt !== null
  if (!isDecided) return { state: 'undecided', keptDays, askedAt }
  return { state: 'decided', endsAt: daysAfter(statusRecordedAt, keptDays), askedAt }
}
