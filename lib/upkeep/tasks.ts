import { deliverTransfer } from '../account/deliver-transfer'
import { followTransfer } from '../account/follow-transfer'
import { carryPocketAct } from '../account/carry-pocket-act'
import { deliverChangeRequest } from '../account/deliver-change-request'
import { lookForStatements } from '../account/look-for-statements'
import { noticeAgreements } from '../account/notice-agreements'
import { tellAgreements } from '../account/tell-agreements'
import { tellStatements } from '../account/tell-statements'
import { StatusSource } from '../db/generated/client'
import type { Tasks } from '../jobs/worker'
import { carriers, type CodeChannel } from '../onboarding/code-carriers'
import { deliverApplication } from '../onboarding/deliver-application'
import { deliverCode } from '../onboarding/deliver-code'
import { deliverDocument } from '../onboarding/deliver-document'
import { deliverPartnerEvent } from '../onboarding/deliver-partner-event'
import { followApplication } from '../onboarding/follow-application'
import { keepSubscription } from '../onboarding/keep-subscription'
import { keepUpload } from '../onboarding/keep-upload'
import { readIdentityCheck } from '../onboarding/read-identity-check'
import { replayPartnerEvents } from '../onboarding/replay-partner-events'
import { rotateKeys } from '../onboarding/rotate-keys'
import { tellApplicant, tellPhoneChanged, tellRefusal, tellUnfinished } from '../onboarding/tell-applicant'
import { catchUp } from './catch-up'
import { endData } from './end-data'
import { sweep } from './sweep'

/** What the queue may be asked to do, by name. */
export const tasks: Tasks = {
  'carry-pocket-act': ({ pocketActId }) => carryPocketAct(pocketActId!),
  'catch-up': catchUp,
  'deliver-application': ({ applicationId }) => deliverApplication(applicationId!),
  'deliver-code': async ({ challengeId, channel }) =>
    void (await deliverCode(challengeId!, carriers[channel as CodeChannel])),
  'deliver-document': ({ documentId }) => deliverDocument(documentId!),
  'deliver-partner-event': ({ applicationId, url }) => deliverPartnerEvent({ applicationId: applicationId!, url: url! }),
  'deliver-transfer': ({ transferId }) => deliverTransfer(transferId!),
  'end-data': endData,
  'follow-application': ({ applicationId, source, jikoEventId }) =>
    followApplication(applicationId!, isStatusSource(source) ? source : 'POLL', jikoEventId),
  'follow-transfer': ({ transferId, source, jikoEventId }) =>
    followTransfer(transferId!, isStatusSource(source) ? source : 'POLL', jikoEventId),
  'keep-subscription': keepSubscription,
  'keep-upload': ({ uploadId }) => keepUpload(uploadId!),
  'read-identity-check': async ({ identityCheckId }) => void (await readIdentityCheck(identityCheckId!)),
  'replay-partner-events': ({ applicationId, firstSequence, lastSequence }) =>
    replayPartnerEvents({
      applicationId: applicationId!,
      firstSequence: Number(firstSequence),
      lastSequence: Number(lastSequence),
    }),
  'rotate-keys': rotateKeys,
  sweep,
  'tell-phone-changed': ({ applicationId }) => tellPhoneChanged(applicationId!),
  'tell-refusal': ({ applicationId }) => tellRefusal(applicationId!),
  'tell-unfinished': ({ applicationId }) => tellUnfinished(applicationId!),
  'deliver-change-request': ({ changeRequestId }) => deliverChangeRequest(changeRequestId!),
  'look-for-statements': lookForStatements,
  'notice-agreements': noticeAgreements,
  'tell-agreements': ({ applicationId, publishedId }) => tellAgreements(applicationId!, publishedId!),
  'tell-statements': ({ applicationId }) => tellStatements(applicationId!),
  'tell-applicant': ({ applicationId, status }) => tellApplicant(applicationId!, status!),
}

function isStatusSource(text: string | undefined): text is StatusSource {
  return text !== undefined && Object.hasOwn(StatusSource, text)
}
