import type { Tasks } from '../jobs/worker'
import { deliverApplication } from './deliver-application'
import { deliverDocument } from './deliver-document'
import { followApplication } from './follow-application'
import { tellApplicant } from './tell-applicant'

/** What the queue may be asked to do, by name. */
export const tasks: Tasks = {
  'deliver-application': ({ applicationId }) => deliverApplication(applicationId!),
  'deliver-document': ({ documentId }) => deliverDocument(documentId!),
  'follow-application': ({ applicationId, source }) =>
    followApplication(applicationId!, source === 'WEBHOOK' ? 'WEBHOOK' : 'POLL'),
  'tell-applicant': ({ applicationId, status }) => tellApplicant(applicationId!, status!),
}
