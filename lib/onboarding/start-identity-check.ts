import { db } from '../db/prisma'
import { nextCheckAt } from '../domain/identity-check'
import { pathOf } from '../domain/journey'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { identityCheckStep } from '../domain/steps/identity-check'
import { env } from '../env'
import { IdentityVendorRejected, isIdentityTrouble } from '../identity/errors'
import { findIdentityVendor } from '../identity/find-identity-vendor'
import type { IdentityReading, IdentityVendor } from '../identity/identity-vendor'
import { log } from '../log'
import { factsOf, type ApplicationWithFacts } from './application'
import { chargedChecks } from './identity-check-state'
import { lockApplicationWithFacts } from './lock-application'
import { readIdentityCheck } from './read-identity-check'
import { recordIdentityReading } from './record-identity-reading'

export type StartRefusal = 'already-sent' | 'too-many-checks' | 'vendor-unavailable'

/** One row of the application: a try to prove who the person is. */
type IdentityCheck = ApplicationWithFacts['identityChecks'][number]

/**
 * The person's act: "Continue with Stripe". The check is kept first; its id is the key under which the vendor
 * opens it, so that a second press, another tab or a lost answer all lead to the same one. A check that still
 * waits for the person is continued. Answers where to go: the vendor's page, or null when there is nothing to
 * do there and our own screen has the news.
 */
export async function startIdentityCheck(applicationId: string): Promise<Outcome<StartRefusal, { url: string | null }>> {
  const vendor = findIdentityVendor()
  if (!vendor) throw new Error('Nobody is asked to prove who they are here')
  const kept = await keepAct(applicationId, vendor.name)
  if (kept.refused !== null) return kept
  if (kept.value === null) return accept({ url: null })
  try {
    const reading = (await readIdentityCheck(kept.value.id)) ?? (await open(kept.value, vendor))
    return accept({ url: reading.outcome === 'waiting' ? reading.url : null })
  } catch (error) {
    if (!isIdentityTrouble(error)) throw error
    log.error('identity-check.unavailable', error, { applicationId })
    return refuse('vendor-unavailable')
  }
}

/** The check to go on with: the one that is still open, or a new one; null while one is being judged, or has passed. */
async function keepAct(
  applicationId: string,
  vendor: string,
): Promise<Outcome<'already-sent' | 'too-many-checks', IdentityCheck | null>> {
  return db().$transaction(async (tx) => {
    const application = await lockApplicationWithFacts(tx, applicationId)
    if (application.sentAt) return refuse('already-sent')
    const [newest] = application.identityChecks
    if (newest?.outcome === 'checking' || identityCheckStep.isDone(factsOf(application))) return accept(null)
    if (newest && newest.outcome === null) return accept(newest)

    const { lockedAt: startedAt } = application
    if (nextCheckAt(chargedChecks(application), startedAt)) return refuse('too-many-checks')
    const begun = await tx.identityCheck.create({ data: { applicationId, vendor, startedAt } })
    log.info('identity-check.started', { applicationId })
    return accept(begun)
  })
}

async function open({ id, applicationId }: IdentityCheck, vendor: IdentityVendor): Promise<IdentityReading> {
  const returnUrl = `${env().APP_URL}${pathOf('identity-check')}`
  try {
    const opened = await vendor.openCheck({ id, applicationId, returnUrl })
    await db().identityCheck.update({ where: { id }, data: { vendorSessionId: opened.vendorSessionId } })
    return opened.reading
  } catch (error) {
    // The same key would be refused the same way; the next press is to be a new act.
    if (error instanceof IdentityVendorRejected) await recordIdentityReading(id, { outcome: 'cancelled' })
    throw error
  }
}
