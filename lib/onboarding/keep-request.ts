import type { Transaction } from '../db/prisma'
import { fingerprintBody } from '../evidence/fingerprint'
import { keepIfNew } from '../evidence/keep-evidence'

/** A POST to Jiko: its path, the key of the act, and its very bytes, none where there is no body. */
export type Outgoing = { path: string; idempotencyKey: string; body?: Uint8Array }

const nothing = new Uint8Array()

/**
 * Keeps as evidence what is about to go out to Jiko; the same bytes under the same key are kept once, however often
 * they go out. In the caller's transaction, under the application's lock.
 */
export async function keepRequest(tx: Transaction, applicationId: string, outgoing: Outgoing): Promise<void> {
  const { path, idempotencyKey, body = nothing } = outgoing
  const request = { endpoint: `POST ${path}`, idempotencyKey, bodyDigest: await fingerprintBody(body) }
  await keepIfNew(tx, applicationId, { kind: 'request-sent', ...request })
}
