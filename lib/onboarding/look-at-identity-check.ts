import { isAboutTheAnswers } from '../domain/steps/identity-check'
import { isIdentityTrouble } from '../identity/errors'
import { log } from '../log'
import { factsOf, requireApplicationById, type ApplicationWithFacts } from './application'
import { identityCheckState, type IdentityCheckState } from './identity-check-state'
import { readIdentityCheck } from './read-identity-check'

/** So long a vendor's results can be read again with an ordinary key (docs/decisions/0008). */
const readableAgainMs = 48 * 60 * 60_000

/**
 * How the proof stands now. Whatever may have changed is read at the vendor first, so that a lost webhook loses
 * nothing, and an ID that was shown is compared with answers that were corrected since; `isVendorSilent` says
 * that this could not be done.
 */
export async function lookAtIdentityCheck(
  application: ApplicationWithFacts,
): Promise<{ now: IdentityCheckState; isVendorSilent: boolean }> {
  try {
    for (const { id } of application.identityChecks.filter(mayHaveChanged(application))) await readIdentityCheck(id)
    return { now: identityCheckState(await requireApplicationById(application.id)), isVendorSilent: false }
  } catch (error) {
    if (!isIdentityTrouble(error)) throw error
    log.error('identity-check.unread', error, { applicationId: application.id })
    return { now: identityCheckState(application), isVendorSilent: true }
  }
}

/** The newest until it is settled, and every real ID that was compared with answers which are others now. */
function mayHaveChanged(application: ApplicationWithFacts) {
  const facts = factsOf(application)
  return ({ outcome, failure, outcomeAt }: ApplicationWithFacts['identityChecks'][number], place: number) => {
    const isReal = outcome === 'passed' || failure === 'someone-else'
    if (!isReal) return place === 0 && outcome !== 'cancelled'
    return !isAboutTheAnswers(outcomeAt, facts) && outcomeAt!.getTime() > Date.now() - readableAgainMs
  }
}
