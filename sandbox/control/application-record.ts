import type { Pocket } from '../jiko/account-nouns'
import type { Application } from '../jiko/nouns'
import type { World } from '../world'

/** What Jiko knows of an application, for tests and for the page: times, documents, prefix. */
export function applicationRecord(application: Application) {
  const { id, status, answers, needs, timeCreated, timesApplied, customerId } = application
  return {
    id,
    status,
    email: answers.email,
    answers,
    timeCreated,
    timesApplied,
    customerId,
    needs,
    documents: application.documents.map(({ type, status, exceptionReason, receivedAt, timesFiled, file }) => ({
      type,
      status,
      exceptionReason,
      receivedAt,
      timesFiled,
      ...file,
    })),
    identificationPrefix: application.identificationPrefix,
    agreementVersion: answers.agreement_consent.version,
    exceptionReasons: application.exceptionReasons,
  }
}

export function pocketOf({ store }: World, { customerId }: Application): Pocket | undefined {
  return [...store.pockets.values()].find((pocket) => customerId !== null && pocket.customerId === customerId)
}
