import { needsAnything, type DocumentNeeds } from './documents'

/** Where an application stands, in our words. Approved and declined are final (docs/jiko.md, "Statuses"). */
export type Decision =
  | { stage: 'sent' }
  | { stage: 'checking' }
  | { stage: 'documents'; needs: DocumentNeeds }
  | { stage: 'by-hand' }
  | { stage: 'approved' }
  | { stage: 'declined' }

export type Stage = Decision['stage']

/** The statuses Jiko publishes. One more here does not compile until it has a stage below. */
export const bankStatuses = [
  'CREATED',
  'SUBMITTED',
  'PENDING',
  'DOCUMENTS_NEEDED',
  'MANUAL_REVIEW',
  'APPROVED',
  'REJECTED',
] as const
export type BankStatus = (typeof bankStatuses)[number]

const stages: Record<BankStatus, Stage> = {
  CREATED: 'sent',
  SUBMITTED: 'checking',
  PENDING: 'checking',
  DOCUMENTS_NEEDED: 'documents',
  MANUAL_REVIEW: 'by-hand',
  APPROVED: 'approved',
  REJECTED: 'declined',
}

/**
 * Jiko's status and flags as our decision. A status that we do not know, and a wish for documents that names
 * none, both mean that the person has nothing to do: being checked.
 */
export function decisionOf(status: string, needs: DocumentNeeds): Decision {
  const stage = isBankStatus(status) ? stages[status] : 'checking'
  if (stage !== 'documents') return { stage }
  return needsAnything(needs) ? { stage, needs } : { stage: 'checking' }
}

function isBankStatus(status: string): status is BankStatus {
  return bankStatuses.includes(status as BankStatus)
}

export function isFinal(stage: Stage): boolean {
  return stage === 'approved' || stage === 'declined'
}

/** Jiko's words for the two final stages. */
export const finalStatuses: readonly BankStatus[] = bankStatuses.filter((status) => isFinal(stages[status]))

/** What was known at `updatedAt`, Jiko's own time of the change. */
export type DatedStage = { stage: Stage; updatedAt: Date }

/**
 * Whether `next` may replace what we know. News arrives twice and out of order: nothing follows a final
 * decision, a final decision follows anything, and otherwise Jiko's later time wins.
 */
export function supersedes(current: DatedStage | null, next: DatedStage): boolean {
  if (current === null) return true
  if (isFinal(current.stage)) return false
  return isFinal(next.stage) || next.updatedAt >= current.updatedAt
}

const pollDelayMinMs = 2_000
const pollDelayMaxMs = 15 * 60_000

/** How long to wait before asking again: a quarter of the age of the last change, from 2 s to 15 min. */
export function nextPollDelayMs(ageMs: number): number {
  return Math.min(Math.max(Math.round(ageMs / 4), pollDelayMinMs), pollDelayMaxMs)
}
