import type { StatusSource } from '../db/generated/client'
import type { EvidenceFact } from '../evidence/fact'
import type { JikoApplication } from '../jiko/schema'

/** What Jiko says of an application, as evidence; `jikoEventId` is the event that made us look, if one did. */
export function statusEvidence(read: JikoApplication, source: StatusSource, jikoEventId: string | null): EvidenceFact {
  const needs = {
    identity: read.id_verification_documents_needed,
    number: read.identification_number_verification_document_needed,
    address: read.address_verification_document_needed,
  }
  return {
    kind: 'status-learned',
    jikoApplicationId: read.id,
    customerId: read.customer_id,
    status: read.status,
    source,
    jikoUpdatedAt: new Date(read.updated_at).toISOString(),
    jikoEventId,
    documentsNeeded: (['identity', 'number', 'address'] as const).filter((proof) => needs[proof]),
    documents: read.documents.map(({ type, status }) => ({ type, status })),
  }
}
