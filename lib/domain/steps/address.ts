import { z } from 'zod'
import { isCountry } from '../countries'
import { isBoxAlone, namesPoBox } from '../po-box'
import { readable } from '../readable'
import { answerStep } from '../step'
import { findUsState } from '../us-states'

export type AddressProblem =
  | 'street-missing'
  | 'city-missing'
  | 'state-missing'
  | 'postal-code-missing'
  | 'zip-malformed'
  | 'country-unknown'
  | 'line-too-long'
  | 'postal-code-too-long'
  | 'po-box'

/** Jiko's limits (docs/jiko.md, "Request fields"). */
export const addressLineMax = 250
const postalCodeMax = 50

function line(max: number, tooLong: AddressProblem) {
  return z
    .string()
    .default('')
    .transform(readable)
    .refine((text) => text.length <= max, tooLong)
}

const addressLine = line(addressLineMax, 'line-too-long')

function requiredLine(missing: AddressProblem) {
  return addressLine.refine((text) => text !== '', missing)
}

const asTyped = z.object({
  // A bank must know where a person lives (31 CFR 1020.220), and nobody lives in a post box.
  street: requiredLine('street-missing').refine(
    (text) => !namesPoBox(text) && !isBoxAlone(text),
    'po-box' satisfies AddressProblem,
  ),
  unit: addressLine.refine((text) => !namesPoBox(text), 'po-box' satisfies AddressProblem),
  city: requiredLine('city-missing'),
  /** Of the United States, by code or name. */
  state: z.string().default(''),
  /** Of any other country, freely. */
  region: addressLine,
  postalCode: line(postalCodeMax, 'postal-code-too-long').refine(
    (text) => text !== '',
    'postal-code-missing' satisfies AddressProblem,
  ),
  country: z
    .string()
    .default('US')
    .refine(isCountry, 'country-unknown' satisfies AddressProblem),
})

/** 94103, 94103-1234, 94103 1234 and 941031234, the last three as 94103-1234; null for anything else. */
function findZip(text: string): string | null {
  const [, five, four] = /^(\d{5})(?:[\s\p{Dash}]*(\d{4}))?$/u.exec(text) ?? []
  return five === undefined ? null : four === undefined ? five : `${five}-${four}`
}

/**
 * A home address. The answer has the shape of the form, so that it can be changed later; one of state and
 * region is empty. State and ZIP are checked for the United States alone.
 */
export const addressStep = answerStep(
  'address',
  asTyped
    .superRefine(({ country, state, postalCode }, context) => {
      if (country !== 'US') return
      const fail = (field: string, message: AddressProblem) => {
        context.addIssue({ code: 'custom', path: [field], message })
      }
      if (findUsState(state) === null) fail('state', 'state-missing')
      if (postalCode !== '' && findZip(postalCode) === null) fail('postalCode', 'zip-malformed')
    })
    .transform((typed) =>
      typed.country === 'US'
        ? { ...typed, state: findUsState(typed.state) ?? '', region: '', postalCode: findZip(typed.postalCode) ?? '' }
        : { ...typed, state: '' },
    ),
)
export type AddressAnswer = z.output<typeof addressStep.fields>
