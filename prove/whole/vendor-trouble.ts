import fc from 'fast-check'
import type { Fault } from '../schedule'
import type { Visit } from './outside'

/** What any vendor asked by HTTP may do. */
const anyTrouble = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, retryAfter: '1' },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 401 },
  { kind: 'reset' },
  { kind: 'drop-after' },
  { kind: 'half' },
  { kind: 'body', status: 200, body: '<html>Sorry</html>', contentType: 'text/html' },
  { kind: 'delay', delayMs: 40 },
]

/** Twilio says so of a number whose owner answered STOP, and of one that is no mobile phone's. */
const numberRefused = [21610, 21614].map((code) => ({ kind: 'status', status: 400, body: JSON.stringify({ code }) }))
/** Stripe will not open this session, neither now nor later. */
const checkRefused = { kind: 'status', status: 400, body: '{"error":{"type":"invalid_request_error","message":"No"}}' }

const vendors = [
  { match: { method: 'POST', path: '^/2010-04-01/' }, kinds: [...anyTrouble, ...numberRefused] },
  { match: { method: 'POST', path: '^/v1/identity/verification_sessions$' }, kinds: [...anyTrouble, checkRefused] },
  { match: { method: 'GET', path: '^/v1/identity/' }, kinds: anyTrouble },
  { match: { path: 'smtp' }, kinds: [451, 421, 550].map((status) => ({ kind: 'status', status })) },
]

/** What goes wrong with text messages, the identity vendor's API, and mail. */
export const vendorFault: fc.Arbitrary<Fault> = fc.constantFrom(...vendors).chain(({ match, kinds }) =>
  fc.record({ what: fc.constantFrom(...kinds), count: fc.integer({ min: 1, max: 3 }) })
    .map(({ what, count }) => ({ match, count, ...what })),
)

/** What comes of a visit to the identity vendor's page at which not all goes well, and how we are told. */
export const visit: fc.Arbitrary<Visit> = fc.record({
  choice: fc.constantFrom('pass', 'slow', 'unreadable', 'leave', 'cancel'),
  webhooks: fc.constantFrom('now', 'late', 'twice', 'never'),
})
