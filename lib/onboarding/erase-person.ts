import { notifyChange } from '../db/notifications'
import type { Transaction } from '../db/prisma'
import { strikeJobsAbout } from '../jobs/strike-jobs'
import { destroyKey } from '../vault/data-keys'

const idsOnly = { select: { id: true } } as const
const everythingWithJobs = {
  challenges: idsOnly,
  application: { include: { uploads: idsOnly, documents: idsOnly, identityChecks: idsOnly } },
} as const

/**
 * Erases somebody who has sent nothing, with all that hangs on them: keys, answers, codes, sessions, uploads, jobs.
 * Whoever is signed in is so no longer. Nothing stays. The caller has locked the person in this transaction.
 */
export async function erasePerson(tx: Transaction, applicantId: string): Promise<void> {
  const person = await tx.applicant.findUniqueOrThrow({ where: { id: applicantId }, include: everythingWithJobs })
  const codes = await tx.challenge.findMany({ where: { addressDigest: person.emailDigest }, ...idsOnly })
  const { id: applicationId, uploads, documents, identityChecks } = person.application!
  const withJobs = [...codes, ...person.challenges, ...uploads, ...documents, ...identityChecks]
  await strikeJobsAbout(tx, [applicationId, ...withJobs.map(({ id }) => id)])

  await destroyKey({ applicationId }, tx)
  await destroyKey({ applicantId }, tx)
  // Asked for by the address alone, before anybody knew whose it is.
  await tx.challenge.deleteMany({ where: { addressDigest: person.emailDigest } })
  await tx.applicant.delete({ where: { id: applicantId } })
  await notifyChange(tx, applicationId)
}
