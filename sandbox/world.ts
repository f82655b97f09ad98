import type { Alarms } from './alarms'
import type { Contract } from './contract/contract'
import type { Faults } from './control/faults'
import type { Books } from './ledger/books'
import type { Settings } from './settings'
import type { Store } from './store'

/** What every part of the sandbox is given. */
export type World = {
  settings: Settings
  store: Store
  /** Who has how much, worked out from the postings of the store. */
  books: Books
  alarms: Alarms
  contract: Contract
  faults: Faults
}
