import { notifyChange } from '../db/notifications'
import type { Document } from '../db/generated/client'
import { db } from '../db/prisma'
import { keepEvidence } from '../evidence/keep-evidence'
import { lockApplication } from './lock-application'

/** Jiko has it, or would not take it. */
export type DeliveryEnd = { deliveredAt: Date; jikoDocumentId: string | null } | { refusedAt: Date }

/** Erases a picture that need not be kept any more. What became of it first stays, should two have carried it. */
export async function endDelivery({ id, applicationId, kind, sha256 }: Document, end: DeliveryEnd): Promise<void> {
  const about = { documentId: id, type: kind, sha256 }
  await db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    const { count } = await tx.document.updateMany({
      where: { id, deliveredAt: null, refusedAt: null },
      data: { ...end, pictureSealed: null },
    })
    if (count === 0) return
    await keepEvidence(tx, applicationId, [
      'refusedAt' in end
        ? { kind: 'document-refused', ...about }
        : { kind: 'document-delivered', ...about, jikoDocumentId: end.jikoDocumentId },
    ])
    await notifyChange(tx, applicationId)
  })
}
