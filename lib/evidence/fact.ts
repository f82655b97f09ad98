/**
 * What is kept as evidence of an application. Ids, times, hashes and words of the bank's API, never personal data: an
 * address, an origin and what went out to Jiko are keyed fingerprints, since whoever knows most of a person could try
 * out the rest against a plain hash.
 */
export type EvidenceFact =
  | { kind: 'contact-proved'; channel: 'email' | 'phone'; addressDigest: string }
  | { kind: 'signed-in'; sessionId: string; by: 'email-code' }
  | {
      kind: 'agreements-shown'
      setId: string
      version: string
      /** YYYY-MM-DD. */
      releasedOn: string
      /** Of the page that they stood on. */
      language: string
      /** SHA-256, hex, of the very bytes that could be opened. */
      documents: { title: string; sha256: string }[]
    }
  | { kind: 'consented'; setId: string; version: string; acceptedAt: string; language: string; originDigest: string }
  | {
      kind: 'identity-checked'
      checkId: string
      vendor: string
      vendorSessionId: string | null
      /** The vendor's word in ours; null while it waits for the person. */
      outcome: string | null
      failure: string | null
    }
  | { kind: 'application-sent' }
  /** A request on its way to Jiko, kept before it goes out. The digest is of the SHA-256 of its bytes. */
  | { kind: 'request-sent'; endpoint: string; idempotencyKey: string; bodyDigest: string }
  /** Jiko would not take the application (422), and named these fields. */
  | { kind: 'application-refused'; fields: string[] }
  | {
      kind: 'status-learned'
      jikoApplicationId: string
      customerId: string | null
      status: string
      source: string
      /** Jiko's own time of the change, ISO 8601. */
      jikoUpdatedAt: string
      /** The event of Jiko's that made us look, if one did. */
      jikoEventId: string | null
      documentsNeeded: ('identity' | 'number' | 'address')[]
      documents: { type: string; status: string }[]
    }
  | { kind: 'document-kept'; documentId: string; type: string; sha256: string }
  | { kind: 'document-delivered'; documentId: string; type: string; sha256: string; jikoDocumentId: string | null }
  | { kind: 'document-refused'; documentId: string; type: string; sha256: string }
  /** The person was sent their receipt; the hash is of the file. */
  | { kind: 'receipt-mailed'; sha256: string }
  /** A customer was sent a letter about a newer version of the agreements. */
  | {
      kind: 'agreements-notice'
      publishedId: string
      version: string
      /** YYYY-MM-DD; nothing of it counts for the person before `appliesFrom`. */
      releasedOn: string
      appliesFrom: string
      /** Of the letter. */
      language: string
      /** SHA-256, hex, of the very bytes that the letter leads to. */
      documents: { title: string; sha256: string }[]
      /** By title, against the version that the person knew. */
      added: string[]
      removed: string[]
      changed: string[]
    }
  | { kind: 'deletion-asked' }
  /** The person, or for `from-partner` and `to-partner` the partner, wanted money moved. US cents; null: everything. */
  | { kind: 'transfer-confirmed'; transferId: string; transfer: string; amountCents: number | null; fromId: string; toId: string }
  /** What Jiko says of a transfer, in its words; of money, US cents. */
  | {
      kind: 'transfer-status-learned'
      transferId: string
      status: string
      reason: string | null
      movedCents: number | null
      feeCents: number | null
      source: string
      /** The event of Jiko's that made us look, if one did. */
      jikoEventId: string | null
    }
  /** Jiko would not take the transfer, and knows none of this id. */
  | { kind: 'transfer-refused'; transferId: string }
  | { kind: 'data-destroyed'; what: DestroyedData; because: DestroyedBecause }

export type DestroyedData = 'identification-number' | 'answers' | 'keys' | 'everything'
export type DestroyedBecause = 'jiko-has-it' | 'asked-for' | 'time-is-over'

export type EvidenceKind = EvidenceFact['kind']
