import { cents, type Cents } from '../domain/money'
import { newestFirst, readPeriod, type Statement, type StatementKind } from '../domain/paper'
import { readPockets } from '../jiko/pockets'
import { readStatements, type JikoStatement } from '../jiko/statements'
import { readTrades, type JikoTrade } from '../jiko/trades'

const kindOf: Record<string, StatementKind> = {
  BANK: 'bank-statement',
  BROKERAGE: 'brokerage-statement',
  '1099B': 'form-1099-b',
  '1099INT': 'form-1099-int',
}

/** A purchase or sale of T-bills, of which there is a confirmation. */
export type Trade = {
  id: string
  pocketId: string
  side: 'bought' | 'sold' | 'other'
  /** Null where Jiko does not say. */
  amount: Cents | null
  tradedAt: Date
  /** YYYY-MM-DD, or null likewise. */
  maturesOn: string | null
}

/**
 * Every statement and tax form that Jiko has for a customer, newest first, read at this moment and never stored.
 * Throws JikoUnavailable and its kin.
 */
export async function readStatementsOf(customerId: string): Promise<Statement[]> {
  return newestFirst((await readStatements(customerId)).map(asStatement))
}

/** A kind of paper of Jiko's in our words. */
export function kindOfStatement(type: string): Statement['kind'] {
  return Object.hasOwn(kindOf, type) ? kindOf[type]! : 'other'
}

function asStatement({ id, type, key, time_created, jiko_account_id }: JikoStatement): Statement {
  const kind = kindOfStatement(type)
  // Should Jiko write the period in a way of its own, the year in which the paper was made is the best that is known.
  const period = readPeriod(key, kind) ?? { year: new Date(time_created).getUTCFullYear(), month: null }
  return { id, kind, period, pocketId: jiko_account_id }
}

const tradesPerPage = 25

/** A page of the trades that have a confirmation, of one year or all. Throws JikoUnavailable and its kin. */
export async function readTradesOf(
  customerId: string,
  { year, cursor }: { year: number | null; cursor?: string },
): Promise<{ trades: Trade[]; next: string | null }> {
  const { items, next_page } = await readTrades(customerId, { ...(year && yearAt(year)), limit: tradesPerPage, cursor })
  return { trades: items.filter(({ activity }) => activity !== 'MATURITY').map(asTrade), next: next_page }
}

/** From New Year to New Year in New York, where it is winter on both. */
function yearAt(year: number): { from: string; to: string } {
  return { from: `${year}-01-01T00:00:00-05:00`, to: `${year + 1}-01-01T00:00:00-05:00` }
}

function asTrade({ id, pocket_id, activity, notional, trade_datetime, maturity_date }: JikoTrade): Trade {
  const side = activity === 'BUY' ? 'bought' : activity === 'SELL' ? 'sold' : 'other'
  const amount = notional && cents(Math.abs(notional.value))
  return { id, pocketId: pocket_id, side, amount, tradedAt: new Date(trade_datetime), maturesOn: maturity_date }
}

/** What the Pockets are called, by id, where there is more than one to tell apart. Throws JikoUnavailable and its kin. */
export async function readPocketNames(customerId: string): Promise<ReadonlyMap<string, string>> {
  const pockets = await readPockets(customerId)
  return new Map(pockets.length > 1 ? pockets.map(({ id, name }) => [id, name]) : [])
}
