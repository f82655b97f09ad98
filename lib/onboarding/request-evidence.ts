import type { EvidenceFact } from '../evidence/fact'
import { fingerprintBody } from '../evidence/fingerprint'

/** A POST to Jiko: its path, the key of the act, and its very bytes, none where there is no body. */
export type Outgoing = { path: string; idempotencyKey: string; body?: Uint8Array }

const nothing = new Uint8Array()

/** What is about to go out to Jiko, as evidence. To be made before a transaction begins, and kept in it. */
export async function requestEvidence({ path, idempotencyKey, body = nothing }: Outgoing): Promise<EvidenceFact> {
  return { kind: 'request-sent', endpoint: `POST ${path}`, idempotencyKey, bodyDigest: await fingerprintBody(body) }
}
