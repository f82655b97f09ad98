/** What came to the partner's own system, in the order in which it came; the same event may have come twice. */
export type ReceivedEvent = {
  /** Of this arrival. */
  id: string
  /** Of the event: its `webhook-id`. */
  webhookId: string
  receivedAt: string
  type: string
  timestamp: string
  data: {
    application_id: string
    jiko_application_id: string | null
    status: string | null
    stage: string
    documents_needed: string[]
    sequence: number
  }
}
