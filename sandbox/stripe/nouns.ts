/** What Stripe keeps of one person's check. Of the ID only what the tester says stands on it. */
export type VerificationSession = {
  id: string
  created: number
  clientReferenceId: string | null
  returnUrl: string | null
  /** The caller's key, and a fingerprint of what was asked under it. */
  idempotencyKey: string | null
  fingerprint: string
  status: 'requires_input' | 'processing' | 'verified' | 'canceled'
  lastErrorCode: string | null
  onTheId: OnTheId | null
  /** The end of the page's address; a new one with every reading, and none once it has been used. */
  pageToken: string | null
  webhooks: WebhookManner
  /** When a check that takes a while is decided, in milliseconds since 1970. */
  verdictDueAtMs: number | null
}

/** The birth date is YYYY-MM-DD. */
export type OnTheId = { firstName: string; lastName: string; birthDate: string }

/** How Stripe tells the partner. */
export const webhookManners = ['now', 'late', 'twice', 'never'] as const
export type WebhookManner = (typeof webhookManners)[number]
