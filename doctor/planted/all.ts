import { frontFaults } from './front'
import { jikoFaults } from './jiko'
import { jikoAnswerFaults } from './jiko-answers'
import { mailFaults } from './mail'
import { queueFaults } from './queue'
import { settingsFaults } from './settings'
import { storeFaults } from './store'
import { vendorFaults } from './vendors'

/** Every fault that is planted. */
export const faults = [
  ...settingsFaults,
  ...storeFaults,
  ...queueFaults,
  ...jikoFaults,
  ...jikoAnswerFaults,
  ...frontFaults,
  ...mailFaults,
  ...vendorFaults,
]
