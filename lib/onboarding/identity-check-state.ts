import { isIdentityFailure, nextCheckAt, type IdentityFailure } from '../domain/identity-check'
import { identityCheckStep } from '../domain/steps/identity-check'
import { factsOf, type ApplicationWithFacts } from './application'

/** What the person sees of their proof. `begun`: opened at the vendor, and waiting for them there. */
export type IdentityCheckState =
  | { state: 'before' | 'begun' | 'checking' | 'passed' | 'cancelled' }
  | { state: 'failed'; failure: IdentityFailure }
  | { state: 'too-many'; failure: IdentityFailure | null; againAt: Date }

/** How the proof stands, by what is known of it. */
export function identityCheckState(application: ApplicationWithFacts, now = new Date()): IdentityCheckState {
  const [newest] = application.identityChecks
  if (identityCheckStep.isDone(factsOf(application))) return { state: 'passed' }
  if (!newest) return { state: 'before' }
  if (newest.outcome === null) return { state: newest.vendorSessionId ? 'begun' : 'before' }
  if (newest.outcome === 'checking') return { state: 'checking' }

  const failure = isIdentityFailure(newest.failure) ? newest.failure : null
  const againAt = nextCheckAt(chargedChecks(application), now)
  if (againAt) return { state: 'too-many', failure, againAt }
  if (newest.outcome === 'cancelled') return { state: 'cancelled' }
  return failure ? { state: 'failed', failure } : { state: 'before' }
}

/** When each check was begun that the vendor has opened: those it may be paid for. */
export function chargedChecks({ identityChecks }: ApplicationWithFacts): Date[] {
  return identityChecks.flatMap(({ vendorSessionId, startedAt }) => (vendorSessionId ? [startedAt] : []))
}
