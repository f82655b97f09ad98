import fc from 'fast-check'

/** Where a fault strikes, in the sandbox's own terms. */
const requests = {
  create: { method: 'POST', path: '^/api/v1/applications/$' },
  apply: { method: 'POST', path: '/apply/$' },
  read: { method: 'GET', path: '^/api/v1/applications/' },
  upload: { method: 'POST', path: '/file/$' },
  agreements: { method: 'GET', path: '^/api/v1/agreements/$' },
  login: { method: 'POST', path: '^/api/v1/login/$' },
  partner: { method: 'POST', path: '^/partner/' },
}
const requestKinds = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, retryAfter: '1' },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 409 },
  { kind: 'reset' },
  { kind: 'drop-after' },
  { kind: 'half' },
  { kind: 'body', status: 200, body: '<html>Sorry</html>', contentType: 'text/html' },
  { kind: 'relabel' },
  { kind: 'novel' },
  { kind: 'delay', delayMs: 40 },
]
const mailKinds = [{ kind: 'status', status: 451 }, { kind: 'drop-after' }, { kind: 'delay', delayMs: 40 }]
const webhookKinds = [{ kind: 'lose' }, { kind: 'twice' }, { kind: 'reorder', holdMaxMs: 200 }, { kind: 'forge' }, { kind: 'delay', delayMs: 60 }]

const struck = (match: object, kinds: readonly { kind: string }[]) =>
  fc.record({ match: fc.constant(match), what: fc.constantFrom(...kinds), count: fc.integer({ min: 1, max: 3 }) })
    .map(({ match, what, count }) => ({ match, count, ...what }))

const fault = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(requests)).chain((match) => struck(match, requestKinds)) },
  { weight: 1, arbitrary: struck({ path: 'smtp' }, mailKinds) },
  { weight: 2, arbitrary: struck({ path: 'webhook' }, webhookKinds) },
)
/** And whatever its kind takes. */
export type Fault = { match: object; kind: string; count: number; [more: string]: unknown }

/** The n-th await of a process is its last; most processes live. */
const death = fc.integer({ min: 1, max: 160 })

const person = fc.record({
  /** What the sandbox decides, by the first digits of the number (docs/jiko.md, "Sandbox"). */
  ssnPrefix: fc.constantFrom('412', '412', '512', '312', '232', '222', '242', '241', '212'),
  /** At once: a double click, a second tab. */
  presses: fc.integer({ min: 1, max: 3 }),
  deaths: fc.array(death, { maxLength: 2 }),
})

/** People who send at the same moment, what goes wrong on the way, and where workers are killed. */
export const schedule = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  faults: fc.array(fault, { maxLength: 5 }),
  workerDeaths: fc.array(death, { maxLength: 4 }),
})
export type Schedule = { people: Person[]; faults: Fault[]; workerDeaths: number[] }
export type Person = { ssnPrefix: string; presses: number; deaths: number[] }

/** How often a vendor's word may get lost after it has done what it was asked: whoever asked cannot know, and asks again. */
export function wordsLostIn(faults: readonly Fault[]): number {
  return faults.filter(({ kind }) => kind === 'drop-after').reduce((sum, { count }) => sum + count, 0)
}
