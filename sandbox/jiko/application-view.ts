import { isOpen } from './document-needs'
import type { Application, ApplicationDocument } from './nouns'

/** An application as Jiko shows it: no identification number, and the birth date wrapped in an object. */
export function applicationView(application: Application) {
  const { answers } = application
  return {
    id: application.id,
    time_created: application.timeCreated,
    updated_at: application.updatedAt,
    status: application.status,
    customer_id: application.customerId,
    exception_reasons: application.exceptionReasons,
    phone_number: answers.phone_number,
    email: answers.email,
    agreement_consent: answers.agreement_consent,
    name: answers.name,
    date_of_birth: { date_of_birth: answers.date_of_birth },
    investment_profile: answers.investment_profile,
    documents: application.documents.map(documentView),
    id_verification_documents_needed: isOpen('id', application),
    identification_number_verification_document_needed: isOpen('identification-number', application),
    address_verification_document_needed: isOpen('address', application),
    address: answers.address,
    citizenship_country: answers.citizenship_country,
    object_type: 'InternationalApplication',
  }
}

function documentView({ id, type, status, exceptionReason }: ApplicationDocument) {
  return { id, type, status, exception_reason: exceptionReason, name: null }
}
