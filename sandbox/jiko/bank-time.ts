import { addDays, dateOf, dayMs, daysBetween } from '../ledger/days'
import { mature } from '../ledger/invest'
import type { World } from '../world'

/** Now, as the bank's books have it: tests move its calendar ahead. */
export function bankNow({ store }: World): Date {
  return new Date(Date.now() + (store.calendar.get('daysAhead') ?? 0) * dayMs)
}

/** Moves the calendar ahead, by default to the next day on which a bill matures, and answers the new date. */
export function passDays(world: World, days?: number): string {
  const { calendar, pockets } = world.store
  const today = dateOf(bankNow(world))
  const dueDates = [...pockets.values()].flatMap(({ lots }) => lots.map(({ maturesOn }) => maturesOn))
  const next = dueDates.toSorted()[0] ?? addDays(today, 1)
  calendar.set('daysAhead', (calendar.get('daysAhead') ?? 0) + (days ?? daysBetween(today, next)))
  payBackDueBills(world)
  return dateOf(bankNow(world))
}

export function payBackDueBills(world: World) {
  for (const pocket of world.store.pockets.values()) mature(world.books, pocket, bankNow(world))
}
