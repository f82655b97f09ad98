import type { VerificationSession } from './nouns'

/** The outputs that a caller has asked to see. */
export type Expanded = { outputs: boolean; birthDate: boolean }

export const nothingExpanded: Expanded = { outputs: false, birthDate: false }

/** A session as Stripe shows it. The page's address is only there while the person may use it. */
export function sessionView(session: VerificationSession, pagesUrl: string, expanded: Expanded) {
  const { id, created, clientReferenceId, status, lastErrorCode, pageToken } = session
  return {
    id,
    object: 'identity.verification_session',
    client_reference_id: clientReferenceId,
    client_secret: null,
    created,
    last_error: lastErrorCode && { code: lastErrorCode, reason: 'As the tester has chosen.' },
    last_verification_report: null,
    livemode: false,
    metadata: {},
    options: { document: { require_matching_selfie: true } },
    redaction: null,
    related_customer: null,
    status,
    type: 'document',
    url: pageToken && `${pagesUrl}/start/${pageToken}`,
    ...(expanded.outputs && { verified_outputs: outputsView(session, expanded) }),
  }
}

function outputsView({ status, onTheId }: VerificationSession, { birthDate }: Expanded) {
  if (status !== 'verified' || !onTheId) return null
  const [year, month, day] = onTheId.birthDate.split('-').map(Number)
  return {
    first_name: onTheId.firstName,
    last_name: onTheId.lastName,
    address: null,
    id_number_type: null,
    ...(birthDate && { dob: { day, month, year } }),
  }
}
