import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import { currentStep } from '../domain/journey'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { keepEvidence } from '../evidence/keep-evidence'
import { JikoContractBroken, JikoUnavailable } from '../jiko/errors'
import { readAgreements } from '../jiko/agreements'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { factsOf, latestAgreements } from './application'
import { deliverApplication } from './deliver-application'
import { lockApplicationWithFacts } from './lock-application'
import { tellPartner } from './tell-partner'

export type SubmitRefusal = 'newer-agreements' | 'unfinished' | 'jiko-unavailable'

/** If this process dies while sending, the queue tries again after so long. */
const fallbackAfterMs = 10_000

/**
 * The person's act: "Send my application". It is kept first, with the idempotency keys that belong to
 * it, and only then carried to Jiko; a second press, another tab or a reload finds it done.
 * Jiko may refuse consent to an outdated bundle, so the version is checked at this very moment.
 */
export async function submitApplication(applicationId: string): Promise<Outcome<SubmitRefusal>> {
  const version = await readCurrentVersion()
  if (version === null) return refuse('jiko-unavailable')

  const outcome = await keepAct(applicationId, version)
  if (outcome.refused === null) await tryNow(applicationId)
  return outcome
}

async function keepAct(applicationId: string, version: string): Promise<Outcome<'newer-agreements' | 'unfinished'>> {
  return db().$transaction(async (tx) => {
    const application = await lockApplicationWithFacts(tx, applicationId)
    if (application.sentAt) return accept()

    const agreed = latestAgreements(application)
    if (agreed?.acceptedAt && agreed.version !== version) {
      await tx.agreementSet.update({ where: { id: agreed.id }, data: { supersededAt: new Date() } })
      return refuse('newer-agreements')
    }
    if (currentStep(factsOf(application)).slug !== 'review') return refuse('unfinished')

    const sentAt = new Date()
    const sent = await tx.application.update({
      where: { id: applicationId },
      data: { sentAt, createKey: randomUUID(), applyKey: randomUUID(), sendingRefusedAt: null },
    })
    await addJob(tx, {
      name: 'deliver-application',
      payload: { applicationId },
      key: `deliver:${applicationId}`,
      runAt: new Date(Date.now() + fallbackAfterMs),
    })
    await keepEvidence(tx, applicationId, [{ kind: 'application-sent' }], sentAt)
    await tellPartner(tx, sent)
    log.info('application.sent', { applicationId })
    return accept()
  })
}

/** The person should see the result at once; whatever goes wrong here, the queue finishes. */
async function tryNow(applicationId: string) {
  try {
    await deliverApplication(applicationId)
  } catch (error) {
    log.error('application.delivery-postponed', error, { applicationId })
  }
}

async function readCurrentVersion(): Promise<string | null> {
  try {
    return (await readAgreements()).version
  } catch (error) {
    if (error instanceof JikoUnavailable || error instanceof JikoContractBroken) return null
    throw error
  }
}
