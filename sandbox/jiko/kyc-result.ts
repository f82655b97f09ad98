import type { Settings } from '../settings'
import type { Application, DocumentNeed } from './nouns'

export type KycResult =
  | { status: 'APPROVED' | 'REJECTED' | 'MANUAL_REVIEW' }
  | { status: 'DOCUMENTS_NEEDED'; needs: DocumentNeed[] }

const needsByPrefix: Partial<Record<string, DocumentNeed[]>> = {
  '21': ['id'],
  '22': ['identification-number'],
  '23': ['address'],
  '24': ['id', 'identification-number'],
}

/**
 * What the check of a person ends in, by the first digits of the identification number. Source:
 * https://docs.jiko.io/products/partner-api/guides/building/onboarding-individuals
 */
export function kycResult(application: Application, settings: Settings): KycResult {
  const { identificationPrefix: prefix, needs, exceptionReasons } = application
  if (exceptionReasons.length > 0) return { status: settings.outdatedConsent }
  const hasSentDocuments = needs.length > 0
  if (hasSentDocuments) return { status: prefix[2] === '1' ? 'MANUAL_REVIEW' : 'APPROVED' }

  switch (prefix[0]) {
    case '2':
      return { status: 'DOCUMENTS_NEEDED', needs: needsByPrefix[prefix.slice(0, 2)] ?? settings.unlistedNeeds }
    case '4':
      return { status: 'APPROVED' }
    case '5':
      return { status: 'REJECTED' }
    default:
      return { status: 'MANUAL_REVIEW' }
  }
}
