import type { Application } from '../db/generated/client'
import { decisionOf, type Decision } from '../domain/decision'

export type RecordedStatus = Pick<
  Application,
  'jikoStatus' | 'identityDocumentsNeeded' | 'numberDocumentNeeded' | 'addressDocumentNeeded'
>

/** What Jiko last said of an application, as our decision. Sent, as long as Jiko has said nothing. */
export function decisionFor(application: RecordedStatus): Decision {
  if (application.jikoStatus === null) return { stage: 'sent' }
  return decisionOf(application.jikoStatus, {
    identity: application.identityDocumentsNeeded,
    number: application.numberDocumentNeeded,
    address: application.addressDocumentNeeded,
  })
}
