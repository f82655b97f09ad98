import type { Alarms } from './alarms'
import type { Contract } from './contract/contract'
import type { Faults } from './control/faults'
import type { Settings } from './settings'
import type { Store } from './store'

/** What every part of the sandbox is given. */
export type World = {
  settings: Settings
  store: Store
  alarms: Alarms
  contract: Contract
  faults: Faults
}
