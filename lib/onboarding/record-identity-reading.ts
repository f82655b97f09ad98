import { db, type Transaction } from '../db/prisma'
import { notifyChange } from '../db/notifications'
import { nextPollDelayMs } from '../domain/decision'
import type { IdentityFailure, Person } from '../domain/identity-check'
import { isSamePerson } from '../domain/same-person'
import { birthDateStep } from '../domain/steps/birth-date'
import { isAboutTheAnswers } from '../domain/steps/identity-check'
import { nameStep } from '../domain/steps/name'
import { keepEvidence } from '../evidence/keep-evidence'
import type { IdentityReading } from '../identity/identity-vendor'
import { log } from '../log'
import { factsOf, type ApplicationWithFacts } from './application'
import { lockApplicationWithFacts } from './lock-application'
import { findAnswer } from './save-answer'
import { scheduleIdentityReading } from './schedule-identity-reading'

type IdentityCheck = ApplicationWithFacts['identityChecks'][number]
type Finding = { outcome: 'passed' | 'failed' | 'checking' | 'cancelled' | null; failure: IdentityFailure | null }

/**
 * The one place where a vendor's reading becomes ours, however it was learned. An ID that is real is compared
 * with the answers as they stand at this moment, under the lock that changing them takes; only whether it
 * fits, and when, is kept. A reading that was overtaken by a newer one undoes nothing.
 */
export async function recordIdentityReading(checkId: string, reading: IdentityReading): Promise<void> {
  await db().$transaction(async (tx) => {
    const { applicationId } = await tx.identityCheck.findUniqueOrThrow({ where: { id: checkId } })
    const application = await lockApplicationWithFacts(tx, applicationId)
    const check = application.identityChecks.find(({ id }) => id === checkId)!
    if (!mayFollow(check, reading)) return

    const finding = await judge(tx, applicationId, reading)
    if (!isKnown(application, check, finding)) await keep(tx, check, finding, application.lockedAt)
    if (finding.outcome === 'checking') {
      await scheduleIdentityReading(tx, checkId, nextPollDelayMs(checkingForMs(check)))
    }
  })
}

function checkingForMs({ outcome, outcomeAt }: IdentityCheck): number {
  return outcome === 'checking' && outcomeAt ? Date.now() - outcomeAt.getTime() : 0
}

/** At the vendor a check that was found good or called off is final; whatever else is read of it later is old. */
function mayFollow({ outcome, failure }: IdentityCheck, reading: IdentityReading): boolean {
  if (outcome === 'cancelled') return false
  if (outcome === 'passed' || failure === 'someone-else') return reading.outcome === 'passed'
  return reading.outcome !== 'waiting' || outcome === 'checking'
}

async function judge(tx: Transaction, applicationId: string, reading: IdentityReading): Promise<Finding> {
  switch (reading.outcome) {
    case 'waiting':
      return { outcome: null, failure: null }
    case 'failed':
      return { outcome: 'failed', failure: reading.failure }
    case 'passed': {
      const isTheirs = await isOfTheAnswers(tx, applicationId, reading.person)
      return isTheirs ? { outcome: 'passed', failure: null } : { outcome: 'failed', failure: 'someone-else' }
    }
    default:
      return { outcome: reading.outcome, failure: null }
  }
}

async function isOfTheAnswers(tx: Transaction, applicationId: string, onTheId: Person): Promise<boolean> {
  const name = await findAnswer(applicationId, nameStep, tx)
  const birthDate = await findAnswer(applicationId, birthDateStep, tx)
  return name !== null && birthDate !== null && isSamePerson({ ...name, birthDate: birthDate.birthDate }, onTheId)
}

/** The same finding again is no news, unless the answers it is about have changed since. */
function isKnown(application: ApplicationWithFacts, check: IdentityCheck, { outcome, failure }: Finding): boolean {
  const isSame = check.outcome === outcome && check.failure === failure
  const dependsOnAnswers = outcome === 'passed' || failure === 'someone-else'
  return isSame && (!dependsOnAnswers || isAboutTheAnswers(check.outcomeAt, factsOf(application)))
}

async function keep(tx: Transaction, check: IdentityCheck, { outcome, failure }: Finding, outcomeAt: Date) {
  const { id, applicationId, vendor, vendorSessionId } = check
  await tx.identityCheck.update({ where: { id }, data: { outcome, failure, outcomeAt } })
  const found = { kind: 'identity-checked', checkId: id, vendor, vendorSessionId, outcome, failure } as const
  await keepEvidence(tx, applicationId, [found], outcomeAt)
  await notifyChange(tx, applicationId)
  log.info('identity-check.recorded', { applicationId, outcome: outcome ?? 'waiting', refusal: failure })
}
