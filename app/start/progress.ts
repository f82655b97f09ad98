import { journey, progressOf } from '@/lib/domain/journey'
import { isIdentityAsked } from '@/lib/onboarding/application'

/** Proving the e-mail address is the first topic, before the journey of the application. */
export function emailProgress() {
  const asked = { identityCheck: isIdentityAsked() ? { passedAt: null } : ('not-asked' as const) }
  return { number: 1, total: progressOf(journey[0].slug, asked).total }
}
