import { db } from '../db/prisma'
import { readApplication } from '../jiko/applications'
import { isFinal } from '../domain/decision'
import type { StatusSource } from '../db/generated/client'
import { decisionFor } from './decision-for'
import { recordStatus } from './record-status'
import { scheduleFollowing } from './schedule-following'

/**
 * Reads the application at Jiko and records what it says. A webhook is only a hint to do this now;
 * polling does it anyway, ever more seldom the longer nothing changed, until the decision is final.
 */
export async function followApplication(
  applicationId: string,
  source: StatusSource,
  jikoEventId: string | null = null,
): Promise<void> {
  const known = await db().application.findUnique({ where: { id: applicationId } })
  if (!known?.jikoApplicationId) return
  await recordStatus(applicationId, await readApplication(known.jikoApplicationId), source, jikoEventId)

  const application = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
  if (isFinal(decisionFor(application).stage)) return
  await scheduleFollowing(db(), applicationId, Date.now() - (application.statusRecordedAt ?? new Date()).getTime())
}
