import { db } from '../db/prisma'
import type { Transfer } from './transfer'

const latestMax = 10

/** What a customer has confirmed lately, newest first. Jiko has no list of transfers: this is ours. */
export function findLatestTransfers(applicantId: string): Promise<Transfer[]> {
  return db().transfer.findMany({
    where: { applicantId, confirmedAt: { not: null } },
    orderBy: { confirmedAt: 'desc' },
    take: latestMax,
  })
}
