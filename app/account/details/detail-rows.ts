import type { SummaryRow } from '@/components/ui/summary-list'
import type { Details } from '@/lib/account/read-details'
import { countryName, isCountry } from '@/lib/domain/countries'
import type { Language } from '@/lib/domain/language'
import { formatDay } from '@/lib/domain/moment'
import { formatPhone } from '@/lib/domain/phone'
import type { detailsWords } from '@/lib/words/details'

type Words = (typeof detailsWords)[Language]

/** Every detail, as people write it. */
export function detailRows(details: Details, { rows, standings }: Words, language: Language): SummaryRow[] {
  const { name, birthDate, email, phone, address, standing } = details
  return [
    { label: rows.name, answer: name },
    ...(birthDate ? [{ label: rows.birthDate, answer: formatDay(birthDate, language) }] : []),
    { label: rows.email, answer: email },
    { label: rows.phone, answer: formatPhone(phone) },
    { label: rows.address, answer: addressLines(address, language) },
    { label: rows.standing, answer: standings[standing] },
  ]
}

function addressLines(address: Details['address'], language: Language): string {
  const { street_address, street_address2, city, state, postal_code, country } = address
  const town = `${[city, state].filter(Boolean).join(', ')} ${postal_code}`
  const land = isCountry(country) ? countryName(country, language) : country
  return [street_address, street_address2, town, land].filter(Boolean).join('\n')
}
