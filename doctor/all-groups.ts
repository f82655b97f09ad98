import { brandGroup } from './checks/brand'
import { databaseGroup } from './checks/database'
import { httpsGroup } from './checks/https'
import { identityGroup } from './checks/identity'
import { jikoGroup } from './checks/jiko'
import { machineGroup } from './checks/machine'
import { mailGroup } from './checks/mail'
import { migrationsGroup } from './checks/migrations'
import { openQuestionsGroup } from './checks/open-questions'
import { partnerEventsGroup } from './checks/partner-events'
import { queueGroup } from './checks/queue'
import { servedGroup } from './checks/served'
import { faultySettingsGroup, settingsGroup } from './checks/settings'
import { smsGroup } from './checks/sms'
import { webhooksGroup } from './checks/webhooks'
import type { Group } from './finding'
import { gatherFront } from './front'
import type { Patient } from './patient'
import { gatherStoreFacts } from './store-facts'

/** Everything that is looked at, in the order in which it is told. */
export function allGroups(patient: Patient): Group[] {
  const front = gatherFront(patient)
  const store = gatherStoreFacts(patient)
  return [
    machineGroup(patient),
    settingsGroup(patient),
    brandGroup(patient),
    databaseGroup(patient, store),
    migrationsGroup(patient, store),
    queueGroup(patient, store),
    jikoGroup(patient),
    httpsGroup(patient, front),
    servedGroup(patient, front),
    webhooksGroup(patient, front),
    mailGroup(patient),
    smsGroup(patient),
    identityGroup(patient),
    partnerEventsGroup(patient),
    openQuestionsGroup(),
  ]
}

/** Without settings that can be read there is nothing else to look at. */
export function groupsWithoutSettings(root: string, faults: string[]): Group[] {
  return [machineGroup({ root, now: Date.now }), faultySettingsGroup(faults)]
}
