import fc from 'fast-check'
import { schedule, type Fault } from '../schedule'
import type { Kill } from './house'
import type { Visit } from './outside'
import { vendorFault, visit } from './vendor-trouble'

const person = fc.record({
  /** What the sandbox decides, by the first digits of the number (docs/jiko.md, "Sandbox"). */
  ssnPrefix: fc.constantFrom('412', '412', '512', '312', '232', '222', '242', '241', '212'),
  /** From the welcome page on; everybody else has only to sign in and to send. */
  isNew: fc.integer({ min: 1, max: 3 }).map((one) => one === 1),
  /** At once: a double click, a second tab. */
  presses: fc.integer({ min: 1, max: 2 }),
  /** A day allows five checks. */
  visits: fc.array(visit, { maxLength: 2 }),
})

/** An instance takes somewhat more than a second to start, the database a tenth of that. */
const startMs = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 150, max: 1500 }))

const kill = fc.record({
  who: fc.constantFrom<Kill['who'][]>('first', 'second', 'first', 'second', 'first', 'second', 'database'),
  how: fc.constantFrom<Kill['how'][]>('SIGKILL', 'SIGQUIT'),
  /** So soon after the schedule's n-th request has begun. */
  atRequest: fc.integer({ min: 1, max: 70 }),
  afterMs: fc.integer({ min: 0, max: 60 }),
  successorsAfterMs: fc.oneof(
    { weight: 2, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(startMs, { minLength: 1, maxLength: 2 }) },
  ),
})

export type WholePerson = { ssnPrefix: string; isNew: boolean; presses: number; visits: Visit[] }
type DueKill = Kill & { atRequest: number; afterMs: number }
export type WholeSchedule = { people: WholePerson[]; faults: Fault[]; kills: DueKill[] }

/** People who come at the same time, what goes wrong on the way, and what is killed when. */
export const wholeSchedule: fc.Arbitrary<WholeSchedule> = fc.record({
  people: fc.noShrink(fc.array(person, { minLength: 2, maxLength: 6 })),
  faults: fc.tuple(schedule, schedule, fc.array(vendorFault, { maxLength: 4 }))
    .map(([one, other, ofVendors]) => [...one.faults, ...other.faults, ...ofVendors]),
  kills: fc.array(kill, { minLength: 1, maxLength: 4 }),
})
