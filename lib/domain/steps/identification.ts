import { z } from 'zod'
import { isCountry } from '../countries'
import { answerStep } from '../step'

export type IdentificationProblem =
  | 'type-missing'
  | 'number-missing'
  | 'ssn-needs-nine-digits'
  | 'ssn-never-issued'
  | 'tin-needs-nine-digits'
  | 'number-too-long'
  | 'number-unusual-characters'
  | 'issuing-country-missing'
  | 'citizenship-missing'

/** The types Jiko documents, in the order they are offered (docs/jiko.md, "Request fields"). */
export const identificationTypes = ['SSN', 'PASSPORT', 'TIN', 'DRIVERS_LICENSE', 'INTERNATIONAL_ID'] as const
export type IdentificationType = (typeof identificationTypes)[number]

/** Jiko publishes no limit; no document we know of has a longer number. */
const numberMax = 50
const numberCharacters = /^[\p{L}\p{N}][\p{L}\p{N} ./\p{Dash}]*$/u

const country = z.string().default('').transform((code) => code.trim().toUpperCase())

const asTyped = z.object({
  type: z.enum(identificationTypes, 'type-missing' satisfies IdentificationProblem).default('SSN'),
  number: z
    .string()
    .default('')
    .transform((text) => text.normalize('NFKC').trim()),
  /** Not asked for with an SSN. */
  issuingCountry: country,
  citizenship: country
    .transform((code) => code || 'US')
    .refine(isCountry, 'citizenship-missing' satisfies IdentificationProblem),
})
type Typed = z.output<typeof asTyped>

/** `number`: digits only for an SSN or a US taxpayer number, otherwise as printed. */
export const identificationStep = answerStep(
  'identification',
  asTyped
    .superRefine((typed, context) => {
      const fail = (field: keyof Typed, message: IdentificationProblem) => {
        context.addIssue({ code: 'custom', path: [field], message })
      }
      const problem = numberProblem(typed)
      if (problem) fail('number', problem)
      if (typed.type !== 'SSN' && !isCountry(typed.issuingCountry)) fail('issuingCountry', 'issuing-country-missing')
    })
    .transform((typed) => ({
      ...typed,
      number: isUsTaxNumber(typed) ? withoutSeparators(typed.number) : typed.number,
      issuingCountry: typed.type === 'SSN' ? 'US' : typed.issuingCountry,
    })),
  ['number'],
)
export type IdentificationAnswer = z.output<typeof identificationStep.fields>

/** All that stays of a number once Jiko has the application. */
export function lastFourOf(number: string): string {
  return number.slice(-4)
}

function isUsTaxNumber({ type, issuingCountry }: Typed): boolean {
  return type === 'SSN' || (type === 'TIN' && issuingCountry === 'US')
}

function withoutSeparators(number: string): string {
  return number.replace(/[\s.\p{Dash}]/gu, '')
}

function numberProblem(typed: Typed): IdentificationProblem | null {
  if (typed.number === '') return 'number-missing'
  if (typed.type === 'SSN') return ssnProblem(withoutSeparators(typed.number))
  if (isUsTaxNumber(typed)) return /^\d{9}$/.test(withoutSeparators(typed.number)) ? null : 'tin-needs-nine-digits'
  if (typed.number.length > numberMax) return 'number-too-long'
  return numberCharacters.test(typed.number) ? null : 'number-unusual-characters'
}

/**
 * Nine digits. The Social Security Administration never issues area 000 or 666; nor 9xx, yet Jiko's own sample
 * number is 999999999 and it publishes no pattern (docs/jiko.md, "Questions for Jiko"), so Jiko judges the rest.
 */
function ssnProblem(digits: string): IdentificationProblem | null {
  if (!/^\d{9}$/.test(digits)) return 'ssn-needs-nine-digits'
  return /^(000|666)/.test(digits) ? 'ssn-never-issued' : null
}
