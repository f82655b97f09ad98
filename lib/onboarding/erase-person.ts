import { notifyChange } from '../db/notifications'
import type { Transaction } from '../db/prisma'
import { keepDestruction } from '../evidence/end-of-data'
import type { DestroyedBecause } from '../evidence/fact'
import { strikeJobsAbout } from '../jobs/strike-jobs'
import { destroyKey } from '../vault/data-keys'

const idsOnly = { select: { id: true } } as const
const everythingWithJobs = {
  challenges: idsOnly,
  application: { include: { uploads: idsOnly, documents: idsOnly, identityChecks: idsOnly } },
} as const

/**
 * Erases somebody who has sent nothing, with all that hangs on them: keys, answers, codes, sessions, uploads, jobs.
 * Whoever is signed in is so no longer. What stays is the evidence, in which nobody is named. The caller has locked
 * the person in this transaction.
 */
export async function erasePerson(tx: Transaction, applicantId: string, because: DestroyedBecause): Promise<void> {
  const person = await tx.applicant.findUniqueOrThrow({ where: { id: applicantId }, include: everythingWithJobs })
  const codes = await tx.challenge.findMany({ where: { addressDigest: person.emailDigest }, ...idsOnly })
  const { id: applicationId, uploads, documents, identityChecks } = person.application!
  const withJobs = [...codes, ...person.challenges, ...uploads, ...documents, ...identityChecks]
  await strikeJobsAbout(tx, [applicationId, ...withJobs.map(({ id }) => id)])

  await keepDestruction(tx, applicationId, { what: 'everything', because }, new Date())
  await destroyKey({ applicationId }, tx)
  await destroyKey({ applicantId }, tx)
  // Asked for by the address alone, before anybody knew whose it is.
  await tx.challenge.deleteMany({ where: { addressDigest: person.emailDigest } })
  await tx.applicant.delete({ where: { id: applicantId } })
  await notifyChange(tx, applicationId)
}
