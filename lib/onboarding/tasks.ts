import type { Tasks } from '../jobs/worker'
import { deliverApplication } from './deliver-application'
import { deliverDocument } from './deliver-document'
import { followApplication } from './follow-application'
import { keepUpload } from './keep-upload'
import { readIdentityCheck } from './read-identity-check'
import { tellApplicant } from './tell-applicant'

/** What the queue may be asked to do, by name. */
export const tasks: Tasks = {
  'deliver-application': ({ applicationId }) => deliverApplication(applicationId!),
  'deliver-document': ({ documentId }) => deliverDocument(documentId!),
  'follow-application': ({ applicationId, source }) =>
    followApplication(applicationId!, source === 'WEBHOOK' ? 'WEBHOOK' : 'POLL'),
  'keep-upload': ({ uploadId }) => keepUpload(uploadId!),
  'read-identity-check': async ({ identityCheckId }) => void (await readIdentityCheck(identityCheckId!)),
  'tell-applicant': ({ applicationId, status }) => tellApplicant(applicationId!, status!),
}
