import { z } from 'zod'
import type { IdentityFailure, Person } from '../domain/identity-check'
import { env } from '../env'
import { IdentityContractBroken } from './errors'
import type { IdentityReading } from './identity-vendor'

/** What we read of Stripe's verification session; the rest of it passes by. */
const sessionSchema = z.object({
  id: z.string(),
  client_reference_id: z.string().nullable(),
  status: z.string(),
  url: z.string().nullish(),
  last_error: z.object({ code: z.string().nullable() }).nullish(),
  verified_outputs: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      dob: z.object({ day: z.number(), month: z.number(), year: z.number() }).nullish(),
    })
    .nullish(),
})
export type StripeSession = z.output<typeof sessionSchema>

/** @throws IdentityContractBroken when this is no session, or that of another application. */
export function parseSession(answer: unknown, applicationId: string): StripeSession {
  const { data: session } = sessionSchema.safeParse(answer)
  if (!session) throw new IdentityContractBroken('A verification session of Stripe has another shape')
  if (session.client_reference_id !== applicationId) {
    throw new IdentityContractBroken('A verification session of Stripe is of another application')
  }
  return session
}

/** Stripe's status, error and results in our words (https://docs.stripe.com/identity/how-sessions-work). */
export function readingOf(session: StripeSession): IdentityReading {
  switch (session.status) {
    case 'verified':
      return { outcome: 'passed', person: personOf(session) }
    case 'processing':
      return { outcome: 'checking' }
    case 'canceled':
      return { outcome: 'cancelled' }
    case 'requires_input': {
      const failure = failureOf(session.last_error?.code)
      return failure ? { outcome: 'failed', failure } : { outcome: 'waiting', url: urlOf(session) }
    }
    default:
      throw new IdentityContractBroken('A verification session of Stripe has a status that is new to us')
  }
}

/** Names come with any key; the birth date only to a restricted one that may read sensitive results. */
function personOf({ verified_outputs: found }: StripeSession): Person {
  if (!found?.dob) throw new IdentityContractBroken('Stripe names no birth date: the key may not read sensitive results')
  const { year, month, day } = found.dob
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return {
    firstName: found.first_name ?? '',
    lastName: found.last_name ?? '',
    birthDate: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  }
}

/** Stripe's `last_error.code` in our words. */
const failures: Record<string, IdentityFailure> = {
  document_unverified_other: 'id-not-readable',
  document_expired: 'id-expired',
  document_type_not_supported: 'id-not-accepted',
  country_not_supported: 'id-not-accepted',
  selfie_unverified_other: 'face-unclear',
  selfie_manipulated: 'face-unclear',
  selfie_document_missing_photo: 'id-not-accepted',
  selfie_face_mismatch: 'face-differs',
  consent_declined: 'consent-declined',
  device_not_supported: 'device-not-supported',
  under_supported_age: 'too-young',
}

/** Null when there is none: not begun, or left in the middle, which can be continued. */
function failureOf(code: string | null | undefined): IdentityFailure | null {
  if (!code || code === 'abandoned') return null
  return failures[code] ?? 'unknown'
}

/** Nobody is sent anywhere but to Stripe's own pages. */
function urlOf({ url }: StripeSession): string {
  if (!url || !URL.canParse(url) || new URL(url).origin !== env().STRIPE_PAGES_URL) {
    throw new IdentityContractBroken('Stripe names a page that is not among its own')
  }
  return url
}
