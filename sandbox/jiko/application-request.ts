import { z } from 'zod'

const nullable = (maxLength: number) => z.string().max(maxLength).nullish()

const profile = {
  income: z.enum(['BELOW_50K', 'BETWEEN_50K_AND_100K', 'BETWEEN_100K_AND_250K', 'OVER_250K']),
  net_worth: z.enum([
    'BELOW_50K',
    'BETWEEN_50K_AND_200K',
    'BETWEEN_200K_AND_1M',
    'BETWEEN_1M_AND_5M',
    'OVER_5M',
  ]),
  bd_association: nullable(200),
  director_policy_maker_of_company: nullable(200),
}

const investmentProfile = z.discriminatedUnion('employment_status', [
  z.object({ ...profile, employment_status: z.literal('EMPLOYED'), occupation: z.string().min(2).max(200) }),
  z.object({
    ...profile,
    employment_status: z.enum(['INDEPENDENT', 'RETIRED', 'STUDENT', 'UNEMPLOYED']),
    occupation: nullable(200),
  }),
])

/** Alpha-2. Jiko's own example sends "USA" and gets "US" back. */
const country = z.string().regex(/^([A-Z]{2}|USA)$/).transform((code) => code.slice(0, 2))

/** What `POST /api/v1/applications/` takes; lengths and lists are Jiko's. */
export const applicationRequest = z.object({
  identification_number: z.string().min(1),
  identification_type: z.enum(['SSN', 'PASSPORT', 'TIN', 'DRIVERS_LICENSE', 'INTERNATIONAL_ID']).default('SSN'),
  identification_number_issuing_country: country.nullish(),
  name: z.object({
    first_name: z.string().min(1).max(50),
    middle_name: nullable(50),
    last_name: z.string().min(1).max(50),
  }),
  email: z.email(),
  phone_number: z.string().regex(/^\+[1-9]\d{1,14}$/, 'The phone number must be in E.164 format'),
  date_of_birth: z.iso.date().refine(isAdult, 'The applicant must be at least 18 years old'),
  address: z.object({
    street_address: z.string().min(1).max(250),
    street_address2: nullable(250),
    city: z.string().min(1).max(250),
    postal_code: z.string().min(1).max(50),
    state: z.string().nullish(),
    country,
  }),
  citizenship_country: country.default('US'),
  investment_profile: investmentProfile,
  agreement_consent: z.object({ version: z.string(), timestamp: z.iso.datetime({ offset: true }) }),
  originally_onboarded_at: z.iso.datetime({ offset: true }).nullish(),
})

/** What is kept of it: all but the identification and the earlier onboarding, which Jiko never echoes. */
export type AcceptedApplication = Omit<
  z.infer<typeof applicationRequest>,
  | 'identification_number'
  | 'identification_type'
  | 'identification_number_issuing_country'
  | 'originally_onboarded_at'
>

const adultAgeYears = 18

function isAdult(dateOfBirth: string): boolean {
  const birthday = new Date(dateOfBirth)
  birthday.setUTCFullYear(birthday.getUTCFullYear() + adultAgeYears)
  return birthday.getTime() <= Date.now()
}
