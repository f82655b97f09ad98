import { db } from '../db/prisma'
import { changeStateOf, isChangeSubject, type ChangeState, type ChangeSubject } from '../domain/change-request'

export type AskedChange = { id: string; about: ChangeSubject; keptAt: Date; state: ChangeState }

const shownMax = 10

/** What a customer has asked Jiko to change, newest first, and how far each paper has come. */
export async function findChangeRequests(applicationId: string): Promise<AskedChange[]> {
  const requests = await db().changeRequest.findMany({
    where: { applicationId },
    orderBy: { keptAt: 'desc' },
    take: shownMax,
    select: { id: true, about: true, keptAt: true, deliveredAt: true, refusedAt: true },
  })
  return requests.map(({ id, about, keptAt, ...ends }) => {
    return { id, about: isChangeSubject(about) ? about : 'other', keptAt, state: changeStateOf(ends) }
  })
}
