import { createAlarms } from './alarms'
import { createContract } from './contract/contract'
import { createFaults } from './control/faults'
import { publishAgreements } from './jiko/agreements'
import { resumeDecisions } from './jiko/decisions'
import { resumeDeliveries } from './jiko/deliveries'
import type { Settings } from './settings'
import { openStore } from './store'
import { resumeVerdicts } from './stripe/finish-session'
import type { World } from './world'

/** The world as it was left, with its pending decisions and webhooks, or a new one. */
export function openWorld(settings: Settings): World {
  const store = openStore(settings.dataFolder)
  const world: World = {
    settings,
    store,
    alarms: createAlarms(() => store.changed()),
    contract: createContract(settings),
    faults: createFaults(),
  }
  if (store.agreements.size === 0) publishAgreements(world)
  resumeDecisions(world)
  resumeDeliveries(world)
  resumeVerdicts(world)
  return world
}

/**
 * Forgets people, messages, faults and what was counted, and goes back to the first agreements.
 * The partner's own arrangements (tokens, subscriptions) stay, unless those are to go as well.
 */
export function resetWorld(world: World, { everything = false } = {}) {
  const { store, alarms, faults, contract } = world
  alarms.clear()
  faults.clear()
  contract.clear()
  const { agreements, applications, customers, pockets, portals, transactions } = store
  const { events, deliveries, answers, messages, verificationSessions, partnerEvents, tokens, subscriptions } = store
  for (const map of [agreements, applications, customers, pockets, portals, transactions]) map.clear()
  for (const map of [events, deliveries, answers, messages, verificationSessions, partnerEvents]) map.clear()
  if (everything) for (const map of [tokens, subscriptions]) map.clear()
  publishAgreements(world)
  store.changed()
}
