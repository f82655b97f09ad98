import type { SummaryRow } from '@/components/ui/summary-list'
import { countryName } from '@/lib/domain/countries'
import { pathOf, type StepSlug } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { formatDay } from '@/lib/domain/moment'
import { formatPhone } from '@/lib/domain/phone'
import { addressStep, type AddressAnswer } from '@/lib/domain/steps/address'
import { birthDateStep } from '@/lib/domain/steps/birth-date'
import { financesStep, type FinancesAnswer } from '@/lib/domain/steps/finances'
import { identificationStep, lastFourOf, type IdentificationAnswer } from '@/lib/domain/steps/identification'
import { nameStep } from '@/lib/domain/steps/name'
import type { AnswerStep } from '@/lib/domain/step'
import { emailOf, phoneOf } from '@/lib/onboarding/applicant'
import { factsOf, latestAgreements, type ApplicationWithFacts } from '@/lib/onboarding/application'
import { findAnswer } from '@/lib/onboarding/save-answer'
import { financesWords } from '@/lib/words/finances'
import { identificationWords } from '@/lib/words/identification'
import { reviewWords } from '@/lib/words/review'

/** Every answer as the person gave it, each with the way to change it. The ID number shows four characters. */
export async function summaryRows(application: ApplicationWithFacts, language: Language): Promise<SummaryRow[]> {
  const { rows, change } = reviewWords[language]
  const of = <Answer>(step: AnswerStep<string, Answer>) => findAnswer(application.id, step)
  const [email, phone, name, birthDate, address, identification, finances] = await Promise.all([
    emailOf(application.applicant),
    phoneOf(application.applicant),
    of(nameStep),
    of(birthDateStep),
    of(addressStep),
    of(identificationStep),
    of(financesStep),
  ])
  const row = (label: string, answer: string, slug: StepSlug): SummaryRow => ({
    label,
    answer,
    link: { href: pathOf(slug), action: change },
  })
  return [
    { label: rows.email, answer: email },
    row(rows.phone, phone ? formatPhone(phone) : '', 'phone'),
    row(rows.agreements, agreedTo(application, language), 'agreements'),
    row(rows.name, name ? [name.firstName, name.middleName, name.lastName].filter(Boolean).join(' ') : '', 'name'),
    row(rows.birthDate, birthDate ? formatDay(birthDate.birthDate, language) : '', 'birth-date'),
    row(rows.address, address ? addressLines(address, language) : '', 'address'),
    ...(identification ? identificationRows(identification, language, row) : []),
    ...(finances ? financesRows(finances, language, row) : []),
    ...identityCheckRows(application, language),
  ]
}

type Row = (label: string, answer: string, slug: StepSlug) => SummaryRow

function agreedTo(application: ApplicationWithFacts, language: Language): string {
  const agreed = latestAgreements(application)
  if (!agreed?.acceptedAt) return ''
  return reviewWords[language].agreedTo(agreed._count.documents, agreed.version, formatDay(agreed.acceptedAt, language))
}

function identityCheckRows(application: ApplicationWithFacts, language: Language): SummaryRow[] {
  const { rows, provedOn } = reviewWords[language]
  const { identityCheck } = factsOf(application)
  if (identityCheck === 'not-asked' || !identityCheck.passedAt) return []
  return [{ label: rows.identityCheck, answer: provedOn(formatDay(identityCheck.passedAt, language)) }]
}

function addressLines(address: AddressAnswer, language: Language): string {
  const cityLine = `${address.city}, ${[address.state || address.region, address.postalCode].filter(Boolean).join(' ')}`
  const country = address.country === 'US' ? '' : countryName(address.country, language)
  return [address.street, address.unit, cityLine, country].filter(Boolean).join('\n')
}

function identificationRows(answer: IdentificationAnswer, language: Language, row: Row): SummaryRow[] {
  const { rows, endingIn } = reviewWords[language]
  const type = identificationWords[language].types[answer.type]
  return [
    row(rows.identification, endingIn(type, lastFourOf(answer.number)), 'identification'),
    row(rows.citizenship, countryName(answer.citizenship, language), 'identification'),
  ]
}

function financesRows(answer: FinancesAnswer, language: Language, row: Row): SummaryRow[] {
  const { rows, none } = reviewWords[language]
  const words = financesWords[language]
  return [
    row(rows.employmentStatus, words.employmentStatuses[answer.employmentStatus], 'finances'),
    ...(answer.occupation ? [row(rows.occupation, answer.occupation, 'finances')] : []),
    row(rows.income, words.incomes[answer.income], 'finances'),
    row(rows.netWorth, words.netWorths[answer.netWorth], 'finances'),
    row(rows.brokerDealer, answer.brokerDealerName || none, 'finances'),
    row(rows.director, answer.directorCompany || none, 'finances'),
  ]
}
