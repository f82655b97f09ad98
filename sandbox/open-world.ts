import { createAlarms } from './alarms'
import { createContract } from './contract/contract'
import { createFaults } from './control/faults'
import { publishAgreements } from './jiko/agreements'
import { payBackDueBills } from './jiko/bank-time'
import { resumeDecisions } from './jiko/decisions'
import { resumeDeliveries } from './jiko/deliveries'
import { introduceToLatecomers } from './jiko/known-counterparties'
import { openPartnerPocket } from './jiko/partner-pocket'
import { resumeSettlements } from './jiko/settle-transfer'
import { openBooks } from './ledger/books'
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
    books: openBooks(store.postings),
    alarms: createAlarms(() => store.changed()),
    contract: createContract(settings),
    faults: createFaults(),
  }
  if (store.agreements.size === 0) publishAgreements(world)
  openPartnerPocket(world)
  introduceToLatecomers(world)
  payBackDueBills(world)
  resumeDecisions(world)
  resumeSettlements(world)
  resumeDeliveries(world)
  resumeVerdicts(world)
  return world
}

/**
 * Forgets people, messages, faults and what was counted, and goes back to the first agreements.
 * The partner's own arrangements (tokens, subscriptions) stay, unless those are to go as well.
 */
export function resetWorld(world: World, { everything = false } = {}) {
  const { store, books, alarms, faults, contract } = world
  alarms.clear()
  faults.clear()
  contract.clear()
  const { agreements, applications, customers, pockets, portals, counterparties, transfers, calendar } = store
  const { events, deliveries, answers, messages, verificationSessions, partnerEvents, tokens, subscriptions } = store
  for (const map of [agreements, applications, customers, pockets, portals]) map.clear()
  for (const map of [counterparties, transfers, calendar]) map.clear()
  books.clear()
  for (const map of [events, deliveries, answers, messages, verificationSessions, partnerEvents]) map.clear()
  if (everything) for (const map of [tokens, subscriptions]) map.clear()
  publishAgreements(world)
  openPartnerPocket(world)
  store.changed()
}
