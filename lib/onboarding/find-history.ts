import { db } from '../db/prisma'
import type { Application } from '../db/generated/client'
import { decisionOf, type Stage } from '../domain/decision'

export type PastStage = { stage: Stage; at: Date }

/** How the application came to where it stands: its stages in order, each with its time, none twice in a row. */
export async function findHistory(application: Pick<Application, 'id' | 'sentAt'>): Promise<PastStage[]> {
  const changes = await db().statusChange.findMany({
    where: { applicationId: application.id },
    orderBy: { recordedAt: 'asc' },
  })
  const sent: PastStage[] = application.sentAt ? [{ stage: 'sent', at: application.sentAt }] : []
  // Which documents are asked for now is no matter of history, so any need will do here.
  const stages = changes.map(({ status, recordedAt }): PastStage => {
    return { stage: decisionOf(status, { identity: true, number: true, address: true }).stage, at: recordedAt }
  })
  return [...sent, ...stages].filter(({ stage }, place, all) => stage !== all[place - 1]?.stage)
}
