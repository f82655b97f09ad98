import parsePhoneNumber, { type CountryCode, type NumberType } from 'libphonenumber-js/max'
import { z } from 'zod'
import { accept, refuse, type Outcome } from './outcome'
import { phoneFields, type PhoneProblem } from './steps/phone'

/** Server only: the numbering plans of the world weigh 150 kB. */
export type Phone = {
  /** E.164, like +14155552671. */
  e164: string
  /** ISO 3166 alpha-2, or null where a number belongs to no one country. */
  country: string | null
  /** Null: the numbering plan does not tell. */
  canReceiveTexts: boolean | null
}

export type PhoneRefusal = Exclude<PhoneProblem, 'phone-missing'>

/** Reads a number as people write it: US unless it starts with + or the way to dial abroad. */
export function parsePhone(text: string, defaultCountry: CountryCode = 'US'): Phone | null {
  const number = parsePhoneNumber(text.normalize('NFKC').trim(), { defaultCountry, extract: false })
  if (!number?.isValid()) return null
  return {
    e164: number.number,
    country: number.country ?? null,
    canReceiveTexts: number.ext ? false : takesTexts(number.getType()),
  }
}

/** A number that a code can be texted to. Where the plan does not tell, trying will. */
export function checkPhone(text: string): Outcome<PhoneRefusal, Phone> {
  const phone = parsePhone(text)
  if (phone === null) return refuse('phone-not-a-number')
  if (phone.canReceiveTexts === false) return refuse('phone-cannot-take-texts')
  return accept(phone)
}

/** The form of the phone step with all that only a server can tell of it; `phone` becomes E.164. */
export const provablePhoneFields = phoneFields.transform(({ phone }, context) => {
  const checked = checkPhone(phone)
  if (checked.refused === null) return { phone: checked.value.e164 }
  context.addIssue({ code: 'custom', path: ['phone'], message: checked.refused })
  return z.NEVER
})

/** As people write it: (415) 555-2671 in North America, +34 612 34 56 78 elsewhere. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumber(e164)
  if (!number) return e164
  return number.countryCallingCode === '1' ? number.formatNational() : number.formatInternational()
}

/** Kinds of number of which some take texts and some do not; all of the United States is one such kind. */
const undecided: readonly NumberType[] = [undefined, 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER']

function takesTexts(type: NumberType): boolean | null {
  if (type === 'MOBILE') return true
  return undecided.includes(type) ? null : false
}
