import { db } from '../db/prisma'

/** The agreements that a customer agreed to when they applied, each as they were shown it; null for nobody of ours. */
export function findAcceptedAgreements(applicationId: string) {
  return db().agreementSet.findFirst({
    where: { applicationId, acceptedAt: { not: null } },
    orderBy: { fetchedAt: 'desc' },
    include: { documents: { orderBy: { position: 'asc' }, include: { file: { select: { bytes: true } } } } },
  })
}
