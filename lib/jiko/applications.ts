import { apiPath } from './api-path'
import { readJiko, writeJiko, type Act } from './request'
import { applicationSchema, type JikoApplication } from './schema'

/** An individual's application as Jiko takes it (docs/jiko.md, "Request fields"). */
export type CreateApplication = {
  /** For an SSN nine digits, without dashes. Jiko never answers with it. */
  identification_number: string
  identification_type: 'SSN' | 'PASSPORT' | 'TIN' | 'DRIVERS_LICENSE' | 'INTERNATIONAL_ID'
  /** ISO 3166 alpha-2. */
  identification_number_issuing_country?: string | null
  name: { first_name: string; middle_name?: string | null; last_name: string }
  email: string
  /** E.164. */
  phone_number: string
  /** YYYY-MM-DD; 18 or older. */
  date_of_birth: string
  address: {
    street_address: string
    street_address2?: string | null
    city: string
    postal_code: string
    /** The US postal abbreviation. */
    state?: string | null
    /** ISO 3166 alpha-2. */
    country: string
  }
  /** ISO 3166 alpha-2. */
  citizenship_country: string
  investment_profile: InvestmentProfile
  /** The version just shown, and when it was agreed to (ISO 8601 with offset). */
  agreement_consent: { version: string; timestamp: string }
}

/** FINRA rule 2111. Occupation: 2 to 200 characters for EMPLOYED, else at most 200. */
export type InvestmentProfile = {
  income: 'BELOW_50K' | 'BETWEEN_50K_AND_100K' | 'BETWEEN_100K_AND_250K' | 'OVER_250K'
  net_worth: 'BELOW_50K' | 'BETWEEN_50K_AND_200K' | 'BETWEEN_200K_AND_1M' | 'BETWEEN_1M_AND_5M' | 'OVER_5M'
  /** The broker-dealer that the person works for or is associated with, by name. */
  bd_association?: string | null
  /** The company that the person directs or makes policy for, by name. */
  director_policy_maker_of_company?: string | null
} & (
  | { employment_status: 'EMPLOYED'; occupation: string }
  | { employment_status: 'INDEPENDENT' | 'RETIRED' | 'STUDENT' | 'UNEMPLOYED'; occupation?: string | null }
)

/** Where an application is created, and where one is applied for. */
export const creatingPath = '/api/v1/applications/'
export const applyingPath = (applicationId: string) => apiPath`/api/v1/applications/${applicationId}/apply/`

/**
 * Creates an application, which Jiko does not look at before `applyForApplication`. There is neither
 * a list nor an update: should the answer get lost, only the same key can bring it back.
 * @throws JikoUnavailable, JikoContractBroken; JikoRejected with the refused fields
 */
export function createApplication(application: CreateApplication, act: Act): Promise<JikoApplication> {
  return writeJiko({ method: 'POST', path: creatingPath, body: application }, applicationSchema, act)
}

/** @throws JikoUnavailable, JikoContractBroken; JikoRejected 404 */
export function readApplication(applicationId: string): Promise<JikoApplication> {
  return readJiko(apiPath`/api/v1/applications/${applicationId}/`, applicationSchema)
}

/**
 * Hands the application to Jiko for its decision: once after creating it, and again when it has
 * become PENDING after documents. The answer may already hold any status.
 * @throws JikoUnavailable, JikoContractBroken, JikoRejected
 */
export function applyForApplication(applicationId: string, act: Act): Promise<JikoApplication> {
  return writeJiko({ method: 'POST', path: applyingPath(applicationId) }, applicationSchema, act)
}
