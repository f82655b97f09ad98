import { db } from '../db/prisma'
import type { Entry, Head } from './chain'
import { evidenceMac } from './evidence-mac'
import type { EvidenceKind } from './fact'
import { verifyChain, type Fault } from './verify-chain'

/** All evidence of one application in its order, and what is wrong with it. */
export type Evidence = { applicationId: string; entries: Entry[]; head: Head | null; faults: Fault[] }

/** Reads and verifies the whole chain of an application, whether the application is still there or not. */
export async function findEvidence(applicationId: string): Promise<Evidence> {
  const [entries, head] = await db().$transaction(
    [
      db().evidenceEntry.findMany({ where: { applicationId }, orderBy: { sequence: 'asc' } }),
      db().evidenceHead.findUnique({ where: { applicationId } }),
    ],
    // Both as of one moment, while the application goes on.
    { isolationLevel: 'RepeatableRead' },
  )
  return { applicationId, entries, head, faults: verifyChain(await evidenceMac(), entries, head) }
}

/** The newest entry of a kind, or null. */
export async function findLastEntry(applicationId: string, kind: EvidenceKind) {
  return db().evidenceEntry.findFirst({ where: { applicationId, kind }, orderBy: { sequence: 'desc' } })
}
