import type { Transaction } from '../db/prisma'
import type { DestroyedBecause, DestroyedData } from './fact'
import { keepEvidence } from './keep-evidence'

/** The person has asked that what we keep of them be deleted. In the caller's transaction, under the application's lock. */
export async function keepDeletionAsked(tx: Transaction, applicationId: string, askedAt: Date): Promise<void> {
  await keepEvidence(tx, applicationId, [{ kind: 'deletion-asked' }], askedAt)
}

/**
 * Something of a person's is gone for good. In the transaction that destroys it, under the application's lock; where
 * the application goes as well, before it does.
 */
export async function keepDestruction(
  tx: Transaction,
  applicationId: string,
  gone: { what: DestroyedData; because: DestroyedBecause },
  destroyedAt: Date,
): Promise<void> {
  await keepEvidence(tx, applicationId, [{ kind: 'data-destroyed', ...gone }], destroyedAt)
}
