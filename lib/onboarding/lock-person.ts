import type { Application } from '../db/generated/client'
import type { Transaction } from '../db/prisma'

/**
 * Locks everything that others may be changing of somebody, in the order in which signing in does: their codes, the
 * application, the person. Null when they are not there any more.
 */
export async function lockPerson(tx: Transaction, applicantId: string): Promise<Application | null> {
  await tx.$executeRaw`
    select 1 from "Challenge" where "applicantId" = ${applicantId}::uuid
        or "addressDigest" = (select "emailDigest" from "Applicant" where id = ${applicantId}::uuid)
     order by id for update`
  await tx.$executeRaw`select 1 from "Application" where "applicantId" = ${applicantId}::uuid for update`
  await tx.$executeRaw`select 1 from "Applicant" where id = ${applicantId}::uuid for update`
  return tx.application.findUnique({ where: { applicantId } })
}
