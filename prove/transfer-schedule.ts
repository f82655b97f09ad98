import fc from 'fast-check'
import type { TransferKind } from '@/lib/domain/transfer'
import type { Fault } from './schedule'

const requests = [
  { method: 'POST', path: '^/api/v1/transfers/on-us/$' },
  { method: 'POST', path: '^/api/v1/transfers/on-us/$' },
  { method: 'GET', path: '^/api/v1/transfers/on-us/' },
  { method: 'POST', path: '^/api/v1/login/$' },
]
const requestKinds = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 409 },
  { kind: 'reset' },
  { kind: 'drop-after' },
  { kind: 'half' },
  { kind: 'body', status: 200, body: '<html>Sorry</html>', contentType: 'text/html' },
  { kind: 'delay', delayMs: 40 },
]
const webhookKinds = [{ kind: 'lose' }, { kind: 'twice' }, { kind: 'reorder', holdMaxMs: 200 }, { kind: 'forge' }]

const struck = (matches: object[], kinds: { kind: string }[]): fc.Arbitrary<Fault> =>
  fc.record({ match: fc.constantFrom(...matches), what: fc.constantFrom(...kinds), count: fc.integer({ min: 1, max: 3 }) })
    .map(({ match, what, count }) => ({ match, count, ...what }))

/** The n-th await of a process is its last. */
const death = fc.integer({ min: 1, max: 60 })

const act = fc.record({
  kind: fc.constantFrom<TransferKind>('between-pockets', 'to-person', 'from-partner', 'to-partner'),
  /** What comes of it is in its cents (sandbox/README.md); 6 stays pending. Null: everything. */
  cents: fc.constantFrom(10_00, 10_00, 25_50, 3_01, 3_04, 900_000_00, null),
  /** At once: a double click, a second tab. */
  presses: fc.integer({ min: 1, max: 3 }),
  deaths: fc.array(death, { maxLength: 2 }),
})

/** What is moved at the same moment, what goes wrong on the way, and where workers are killed. */
export const transferSchedule = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 4 }),
  faults: fc.array(fc.oneof({ weight: 4, arbitrary: struck(requests, requestKinds) }, struck([{ path: 'webhook' }], webhookKinds)), { maxLength: 4 }),
  workerDeaths: fc.array(death, { maxLength: 3 }),
  /** An hour goes by in the middle: Jiko has forgotten every key. */
  isHourLater: fc.boolean(),
})
export type TransferSchedule = typeof transferSchedule extends fc.Arbitrary<infer Drawn> ? Drawn : never
export type TransferAct = TransferSchedule['acts'][number]
