import type { Chores } from '../jobs/chores'

/** What is looked after whether anybody asks or not, and when (UTC). */
export const chores: Chores = {
  'catch-up': '*/10 * * * *',
  // Before noon where people are, for it writes to them.
  'end-data': '47 15 * * *',
  'keep-subscription': '37 4 * * *',
  sweep: '17 3 * * *',
  // In the morning where people are, for these write to them.
  'look-for-statements': '7 14 * * *',
  'notice-agreements': '27 14 * * *',
}

/** After an outage of ours, too. */
export const dueAtStart = ['keep-subscription', 'catch-up'] as const
