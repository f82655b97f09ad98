import type { World } from '../world'
import { listDocuments } from './document-needs'
import { publishEvent } from './events'
import { type KycResult, kycResult } from './kyc-result'
import type { Application } from './nouns'
import { openAccount } from './open-account'

/** Starts the check of a person; its result arrives after the decision delay. */
export function startKyc(world: World, application: Application) {
  application.status = 'SUBMITTED'
  application.timesApplied.push(new Date().toISOString())
  application.decisionDueAtMs = Date.now() + world.settings.decisionDelayMs
  touch(application)
  awaitResult(world, application)
}

/** Records a result and tells the partner. A person's decision overtakes the one that was awaited. */
export function decide(world: World, application: Application, result: KycResult) {
  application.decisionDueAtMs = null
  application.status = result.status
  if (result.status === 'DOCUMENTS_NEEDED') {
    application.needs = result.needs
    listDocuments(application)
  }
  if (result.status === 'APPROVED') openAccount(world, application)
  touch(application)
  publishEvent(world, `application.${result.status.toLowerCase()}`, { application_id: application.id })
}

/** Asks once more for what was found unfit, and tells the partner. */
export function askAgain(world: World, application: Application) {
  application.decisionDueAtMs = null
  application.status = 'DOCUMENTS_NEEDED'
  touch(application)
  publishEvent(world, 'application.documents_needed', { application_id: application.id })
}

/** Takes up the checks that were running when the sandbox stopped. */
export function resumeDecisions(world: World) {
  for (const application of world.store.applications.values()) awaitResult(world, application)
}

export function touch(application: Application) {
  application.updatedAt = new Date().toISOString()
}

function awaitResult(world: World, application: Application) {
  const dueAtMs = application.decisionDueAtMs
  if (dueAtMs === null) return
  world.alarms.at(dueAtMs, () => {
    const isStillAwaited = application.decisionDueAtMs === dueAtMs
    if (isStillAwaited) decide(world, application, kycResult(application, world.settings))
  })
}
