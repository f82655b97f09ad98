import type { Context } from 'hono'
import type { Line } from '../ledger/posting'
import { typeOfV1, typeOfV2 } from './transaction-views'

type Test = (line: Line) => boolean

/** What the query of version 1 lets through. */
export function isTransactionV1(c: Context): Test {
  const types = c.req.queries('filter[types]')
  return all([
    ({ story }) => story.type !== 'TRADE',
    types && ((line) => types.includes(typeOfV1(line))),
    isBooked(c, 'timestamp_from', 'timestamp_to'),
    ...isOfPortalOrCard(c),
  ])
}

/** What the query of version 2 lets through. Its filters are named by Jiko; what values they take is assumed. */
export function isTransactionV2(c: Context): Test {
  const types = c.req.queries('filter[type]')
  const transfers = c.req.queries('filter[on_us_transfer]')
  const direction = c.req.query('direction')
  const fromCents = Number(c.req.query('amount_from') ?? 0)
  const toCents = Number(c.req.query('amount_to') ?? Infinity)
  return all([
    c.req.query('include_sweeps') !== 'true' && (({ story }) => story.type !== 'TRADE'),
    types && ((line) => types.includes(typeOfV2(line))),
    transfers && (({ story }) => 'transferId' in story && transfers.includes(story.transferId)),
    c.req.queries('filter[wire]') && (() => false),
    direction !== undefined && (({ cents }) => (cents < 0 ? 'DEBIT' : 'CREDIT') === direction.toUpperCase()),
    ({ cents }) => Math.abs(cents) >= fromCents && Math.abs(cents) <= toCents,
    isBooked(c, 'time_booked_from', 'time_booked_to'),
    isBooked(c, 'time_settled_from', 'time_settled_to'),
    ...isOfPortalOrCard(c),
  ])
}

/** There are no cards here. */
function isOfPortalOrCard(c: Context): (Test | undefined)[] {
  const portals = c.req.queries('filter[portal]')
  return [
    portals && (({ story }) => story.type === 'ACH' && story.portalId !== null && portals.includes(story.portalId)),
    c.req.queries('filter[card]') && (() => false),
  ]
}

/** Moments are compared as text: ISO 8601 in UTC sorts like time. */
export function isBooked(c: Context, from: string, to: string): Test {
  const [after, before] = [from, to].map((name) => {
    const ms = Date.parse(c.req.query(name) ?? '')
    return Number.isNaN(ms) ? null : new Date(ms).toISOString()
  })
  return ({ bookedAt }) => (!after || bookedAt >= after) && (!before || bookedAt <= before)
}

function all(tests: (Test | undefined | false)[]): Test {
  const real = tests.filter((test) => typeof test === 'function')
  return (line) => real.every((test) => test(line))
}
