import { db } from '../db/prisma'
import type { Prisma } from '../db/generated/client'
import { handoffState } from '../domain/handoff'
import { digest } from '../vault/digest'

const withApplicant = { application: { select: { applicantId: true } } } satisfies Prisma.HandoffInclude

/** The handoff that a link belongs to, however it stands; null for a link that never was. */
export async function findHandoff(linkSecret: string) {
  const linkDigest = await digest('handoff-link', linkSecret)
  return db().handoff.findUnique({ where: { linkDigest } })
}

/** The handoff behind the cookie of another device, live or over. */
export async function findHandoffOfVisit(visitSecret: string) {
  const visitDigest = await digest('handoff-visit', visitSecret)
  return db().handoff.findUnique({ where: { visitDigest }, include: withApplicant })
}

/** Whose documents this other device may show right now; null once the visit has ended or run out. */
export async function findLiveVisit(visitSecret: string) {
  const handoff = await findHandoffOfVisit(visitSecret)
  if (!handoff || handoffState(handoff) !== 'joined') return null
  return { applicationId: handoff.applicationId, applicantId: handoff.application.applicantId }
}
