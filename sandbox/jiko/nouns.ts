import type { documentNeeds, RetryPolicy } from '../settings'
import type { AcceptedApplication } from './application-request'
import type { Png } from './read-png'

/** What Jiko keeps. Times are ISO 8601 text, money is whole US cents. */

export type AgreementsVersion = { version: string; releaseDate: string }

export type DocumentNeed = (typeof documentNeeds)[number]

export type ApplicationStatus =
  | 'CREATED'
  | 'PENDING'
  | 'SUBMITTED'
  | 'DOCUMENTS_NEEDED'
  | 'APPROVED'
  | 'REJECTED'
  | 'MANUAL_REVIEW'

export type ApplicationDocument = {
  id: string
  type: string
  status: 'PENDING_UPLOAD' | 'PENDING_REVIEW' | 'APPROVED' | 'INVALID'
  /** A code, when the status is INVALID. */
  exceptionReason: string | null
  receivedAt: string | null
  /** How many files were put here; a request that is repeated under its key puts none. */
  timesFiled: number
  file: ReceivedFile | null
}

/** What is remembered of a file; the picture itself is never kept. */
export type ReceivedFile = { sizeBytes: number; sha256: string; png: Png | null }

export type Application = {
  id: string
  timeCreated: string
  updatedAt: string
  status: ApplicationStatus
  customerId: string | null
  exceptionReasons: string[]
  answers: AcceptedApplication
  /** The first three characters of the identification number; the rest is never kept. */
  identificationPrefix: string
  needs: DocumentNeed[]
  documents: ApplicationDocument[]
  timesApplied: string[]
  /** When the result of a running check arrives, in milliseconds since 1970. */
  decisionDueAtMs: number | null
}

export type Subscription = {
  id: string
  timeCreated: string
  updatedAt: string
  description: string
  events: string[]
  url: string
  retryPolicy: RetryPolicy | null
  sharedSecret: string
}

export type DeliveryAttempt = {
  id: string
  subscriptionId: string
  success: boolean
  /** 0 when no answer came. */
  responseCode: number
  responseMessage: string | null
  calledAt: string
}

export type PublishedEvent = {
  id: string
  type: string
  timestamp: string
  payload: Record<string, unknown>
  attempts: DeliveryAttempt[]
}

export type Delivery = { id: string; eventId: string; subscriptionId: string; attempt: number; dueAtMs: number }

/** An answer as it was given, so that a repeat can be answered the same. */
export type RememberedAnswer = {
  fingerprint: string
  rememberedAtMs: number
  status: number
  contentType: string | null
  body: string
}
