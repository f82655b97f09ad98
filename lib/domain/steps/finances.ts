import { z } from 'zod'
import { readable } from '../readable'
import { answerStep } from '../step'

export type FinancesProblem =
  | 'employment-missing'
  | 'occupation-missing'
  | 'occupation-too-short'
  | 'income-missing'
  | 'net-worth-missing'
  | 'broker-dealer-missing'
  | 'broker-dealer-name-missing'
  | 'director-missing'
  | 'director-company-missing'
  | 'text-too-long'

/** Jiko's own words; FINRA rule 2111 has a broker ask (docs/jiko.md, "Request fields"). */
export const employmentStatuses = ['EMPLOYED', 'INDEPENDENT', 'RETIRED', 'STUDENT', 'UNEMPLOYED'] as const
export const incomes = ['BELOW_50K', 'BETWEEN_50K_AND_100K', 'BETWEEN_100K_AND_250K', 'OVER_250K'] as const
export const netWorths = [
  'BELOW_50K',
  'BETWEEN_50K_AND_200K',
  'BETWEEN_200K_AND_1M',
  'BETWEEN_1M_AND_5M',
  'OVER_5M',
] as const
export type EmploymentStatus = (typeof employmentStatuses)[number]
export type Income = (typeof incomes)[number]
export type NetWorth = (typeof netWorths)[number]

const occupationMin = 2
const textMax = 200

const text = z
  .string()
  .default('')
  .transform(readable)
  .refine((typed) => typed.length <= textMax, 'text-too-long' satisfies FinancesProblem)

function choice<const Choices extends readonly string[]>(choices: Choices, missing: FinancesProblem) {
  return z.enum(choices, missing)
}

const asTyped = z.object({
  employmentStatus: choice(employmentStatuses, 'employment-missing'),
  occupation: text,
  income: choice(incomes, 'income-missing'),
  netWorth: choice(netWorths, 'net-worth-missing'),
  brokerDealer: choice(['yes', 'no'], 'broker-dealer-missing'),
  brokerDealerName: text,
  director: choice(['yes', 'no'], 'director-missing'),
  directorCompany: text,
})
type Typed = z.output<typeof asTyped>

/** A question that follows from another's answer is judged along with the rest, not one round later. */
function follows(path: keyof Typed, message: FinancesProblem) {
  return { path: [path], message, when: () => true }
}

/** An investment profile. A name is kept only where its question was answered with yes. */
export const financesStep = answerStep(
  'finances',
  asTyped
    .refine(
      ({ employmentStatus, occupation }) => employmentStatus !== 'EMPLOYED' || occupation !== '',
      follows('occupation', 'occupation-missing'),
    )
    .refine(
      ({ occupation }) => occupation === '' || occupation.length >= occupationMin,
      follows('occupation', 'occupation-too-short'),
    )
    .refine(
      ({ brokerDealer, brokerDealerName }) => brokerDealer !== 'yes' || brokerDealerName !== '',
      follows('brokerDealerName', 'broker-dealer-name-missing'),
    )
    .refine(
      ({ director, directorCompany }) => director !== 'yes' || directorCompany !== '',
      follows('directorCompany', 'director-company-missing'),
    )
    .transform((typed) => ({
      ...typed,
      brokerDealerName: typed.brokerDealer === 'yes' ? typed.brokerDealerName : '',
      directorCompany: typed.director === 'yes' ? typed.directorCompany : '',
    })),
)
export type FinancesAnswer = z.output<typeof financesStep.fields>
