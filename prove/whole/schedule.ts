import fc from 'fast-check'
import { schedule, type Fault } from '../schedule'
import type { Kill } from './house'

const person = fc.record({
  /** What the sandbox decides, by the first digits of the number (docs/jiko.md, "Sandbox"). */
  ssnPrefix: fc.constantFrom('412', '412', '512', '312', '232', '222', '242', '241', '212'),
  /** From the welcome page on; everybody else has only to sign in and to send. */
  isNew: fc.integer({ min: 1, max: 5 }).map((one) => one === 1),
  /** At once: a double click, a second tab. */
  presses: fc.integer({ min: 1, max: 2 }),
})

const kill = fc.record({
  who: fc.constantFrom<Kill['who'][]>('first', 'second', 'first', 'second', 'first', 'second', 'database'),
  how: fc.constantFrom<Kill['how'][]>('SIGKILL', 'SIGQUIT'),
  /** So soon after the schedule's n-th request has begun. */
  atRequest: fc.integer({ min: 1, max: 70 }),
  afterMs: fc.integer({ min: 0, max: 60 }),
})

export type WholePerson = { ssnPrefix: string; isNew: boolean; presses: number }
export type WholeSchedule = { people: WholePerson[]; faults: Fault[]; kills: (Kill & { atRequest: number; afterMs: number })[] }

/** People who come at the same time, what goes wrong on the way, and what is killed when. */
export const wholeSchedule: fc.Arbitrary<WholeSchedule> = fc.record({
  people: fc.noShrink(fc.array(person, { minLength: 2, maxLength: 6 })),
  faults: fc.tuple(schedule, schedule).map((two) => two.flatMap(({ faults }) => faults)),
  kills: fc.array(kill, { minLength: 1, maxLength: 5 }),
})
