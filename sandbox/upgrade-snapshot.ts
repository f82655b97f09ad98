import { randomUUID } from 'node:crypto'
import { cashOf, outside } from './ledger/posting'

type Row = Record<string, unknown> & { id: string }
type Snapshot = Record<string, [string, Row][]>

/** A snapshot from before there were books: what had come in is posted as cash, invested with the next deposit. */
export function upgradeSnapshot(saved: Snapshot): Snapshot {
  const { transactions, applications = [], customers = [], pockets = [], portals = [], ...rest } = saved
  if (!transactions) return saved
  const answers = new Map(applications.map(([id, { answers }]) => [id, answers]))
  return {
    ...rest,
    applications,
    customers: each(customers, (customer) => ({ ...customer, details: answers.get(String(customer.applicationId)) })),
    pockets: each(pockets, ({ strategyId, ...pocket }) => ({
      ...pocket,
      status: 'OPEN',
      closureReason: null,
      lots: [],
      depositStrategyId: strategyId,
      reinvestmentStrategyId: strategyId,
    })),
    portals: each(portals, (portal) => ({ ...portal, status: 'OPEN' })),
    postings: each(transactions, ({ id, pocketId, portalId, amountCents, companyName, bookedAt }) => ({
      id,
      bookedAt,
      story: { type: 'ACH', companyName, portalId },
      entries: [
        { id: randomUUID(), account: outside, cents: -Number(amountCents) },
        { id: randomUUID(), account: cashOf(String(pocketId)), cents: amountCents },
      ],
    })),
  }
}

function each(rows: [string, Row][], change: (row: Row) => Row): [string, Row][] {
  return rows.map(([key, row]) => [key, change(row)])
}
