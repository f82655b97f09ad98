import { createHash } from 'node:crypto'
import { db } from '../db/prisma'
import { keepEvidence } from '../evidence/keep-evidence'
import { lockApplication } from './lock-application'
import type { ReceiptFile } from './write-receipt'

/** The person has been sent this receipt; the next letter need not bring it. */
export async function keepReceiptMailed(applicationId: string, { bytes }: ReceiptFile): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    await keepEvidence(tx, applicationId, [{ kind: 'receipt-mailed', sha256 }])
  })
}
