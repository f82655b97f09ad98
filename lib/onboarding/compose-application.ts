import type { AnswerStep } from '../domain/step'
import { addressStep, type AddressAnswer } from '../domain/steps/address'
import { birthDateStep } from '../domain/steps/birth-date'
import { financesStep, type FinancesAnswer } from '../domain/steps/finances'
import { identificationStep } from '../domain/steps/identification'
import { nameStep } from '../domain/steps/name'
import type { CreateApplication, InvestmentProfile } from '../jiko/applications'
import { emailOf, phoneOf } from './applicant'
import { latestAgreements, type ApplicationWithFacts } from './application'
import { findAnswer } from './save-answer'

/** All the answers in the bank's words, in the one call that Jiko takes them in (docs/jiko.md, "Request fields"). */
export async function composeApplication(application: ApplicationWithFacts): Promise<CreateApplication> {
  const answer = <Answer>(step: AnswerStep<string, Answer>) => requireAnswer(application.id, step)
  const [name, birthDate, address, identification, finances, email, phone] = await Promise.all([
    answer(nameStep),
    answer(birthDateStep),
    answer(addressStep),
    answer(identificationStep),
    answer(financesStep),
    emailOf(application.applicant),
    phoneOf(application.applicant),
  ])
  const agreed = latestAgreements(application)
  if (!agreed?.acceptedAt || !email || !phone) throw new Error('An application was sent before it was complete')
  return {
    identification_number: identification.number,
    identification_type: identification.type,
    identification_number_issuing_country: identification.issuingCountry,
    citizenship_country: identification.citizenship,
    name: { first_name: name.firstName, middle_name: name.middleName || null, last_name: name.lastName },
    date_of_birth: birthDate.birthDate,
    email,
    phone_number: phone,
    address: addressInJikosWords(address),
    investment_profile: profileInJikosWords(finances),
    agreement_consent: { version: agreed.version, timestamp: agreed.acceptedAt.toISOString() },
  }
}

function addressInJikosWords(address: AddressAnswer): CreateApplication['address'] {
  return {
    street_address: address.street,
    street_address2: address.unit || null,
    city: address.city,
    postal_code: address.postalCode,
    state: address.state || address.region || null,
    country: address.country,
  }
}

function profileInJikosWords(finances: FinancesAnswer): InvestmentProfile {
  const disclosed = {
    income: finances.income,
    net_worth: finances.netWorth,
    bd_association: finances.brokerDealerName || null,
    director_policy_maker_of_company: finances.directorCompany || null,
  }
  return finances.employmentStatus === 'EMPLOYED'
    ? { ...disclosed, employment_status: 'EMPLOYED', occupation: finances.occupation }
    : { ...disclosed, employment_status: finances.employmentStatus, occupation: finances.occupation || null }
}

async function requireAnswer<Answer>(applicationId: string, step: AnswerStep<string, Answer>): Promise<Answer> {
  const answer = await findAnswer(applicationId, step)
  if (answer === null) throw new Error(`An application was sent without its ${step.slug}`)
  return answer
}
