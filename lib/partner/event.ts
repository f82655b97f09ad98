import type { Stage } from '../domain/decision'
import type { DocumentNeeds } from '../domain/documents'

/** What an event may be called, by what it tells. */
export type PartnerEventType = 'application.sent' | 'application.reopened' | 'application.status_changed'

/**
 * An event as the partner gets it (docs/partner-events.md): ids, times and words of the bank's API. Nothing in it
 * describes a person.
 */
export type PartnerEventBody = {
  type: PartnerEventType
  /** When it happened, ISO 8601. */
  timestamp: string
  data: {
    application_id: string
    jiko_application_id: string | null
    customer_id: string | null
    /** Jiko's word; null as long as Jiko has said nothing. */
    status: string | null
    /** In our words. */
    stage: Stage | 'answering'
    documents_needed: (keyof DocumentNeeds)[]
    /** Jiko's own time of its status. */
    updated_at: string | null
    sequence: number
  }
}
