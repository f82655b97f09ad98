import { type Context, Hono } from 'hono'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import { amountView } from './money'
import type { Transaction } from './nouns'
import { notFound, required } from './refusals'

/** Movements on the bank side. The sandbox knows only incoming ACH credits, all settled at once. */
export function transactionRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/transactions/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const accounts = c.req.queries('account[]')
    const own = all().filter(({ pocketId }) => store.pockets.get(pocketId)?.customerId === id)
    return listV1(c, accounts ? own.filter(({ pocketId }) => accounts.includes(pocketId)) : own)
  })

  routes.get('/api/v1/jiko-accounts/:id/transactions/', (c) => listV1(c, ofPocket(c.req.param('id'))))

  routes.get('/api/v1/jiko-accounts/:id/transactions/:transaction/', (c) => {
    const transaction = required(store.transactions, c.req.param('transaction'))
    if (transaction.pocketId !== c.req.param('id')) throw notFound()
    return c.json(viewV1(transaction))
  })

  routes.get('/api/v2/pockets/:id/transactions/', (c) => {
    const within = ofPocket(c.req.param('id')).filter(isBetween(c, 'time_booked_from', 'time_booked_to'))
    return cursorPage(c, inOrder(c, within), viewV2)
  })

  function listV1(c: Context, transactions: Transaction[]) {
    const types = c.req.queries('filter[types]') ?? ['ACH']
    const within = transactions.filter(isBetween(c, 'timestamp_from', 'timestamp_to'))
    return cursorPage(c, types.includes('ACH') ? inOrder(c, within) : [], viewV1)
  }

  function all(): Transaction[] {
    return [...store.transactions.values()]
  }

  function ofPocket(id: string): Transaction[] {
    const pocket = required(store.pockets, id)
    return all().filter(({ pocketId }) => pocketId === pocket.id)
  }

  return routes
}

/** Newest first unless `order=asc`. */
function inOrder(c: Context, transactions: Transaction[]): Transaction[] {
  return c.req.query('order') === 'asc' ? transactions : transactions.toReversed()
}

function isBetween(c: Context, from: string, to: string) {
  const fromMs = Date.parse(c.req.query(from) ?? '') || -Infinity
  const toMs = Date.parse(c.req.query(to) ?? '') || Infinity
  return ({ bookedAt }: Transaction) => Date.parse(bookedAt) >= fromMs && Date.parse(bookedAt) <= toMs
}

function viewV1({ id, pocketId, amountCents, companyName, bookedAt }: Transaction) {
  return {
    id,
    jiko_account_id: pocketId,
    amount: amountView(amountCents),
    timestamp: bookedAt,
    status: 'COMPLETED',
    details: {
      title: companyName,
      sub_title: null,
      transaction_type: 'ACH',
      transaction_type_title: 'ACH credit',
      ach_transaction: { company_name: companyName },
    },
    object_type: 'Transaction',
  }
}

function viewV2({ id, amountCents, companyName, bookedAt }: Transaction) {
  return {
    id,
    transaction_id: id,
    type: 'ACH',
    description: `ACH credit from ${companyName}`,
    amount: amountView(amountCents),
    time_booked: bookedAt,
    time_settled: bookedAt,
    status: 'SETTLED',
    title: companyName,
    direction: 'CREDIT',
  }
}
