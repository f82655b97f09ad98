import { type Context, Hono } from 'hono'
import { inTime } from '../ledger/days'
import type { Line } from '../ledger/posting'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import { pocketsOf } from './pockets-of'
import { notFound, required } from './refusals'
import { isTransactionV1, isTransactionV2 } from './transaction-filters'
import { transactionV1, transactionV2 } from './transaction-views'

/** What moved on the bank side of Pockets. A sweep, cash for bills, shows only where it is asked for. */
export function transactionRoutes(world: World) {
  const { store, books } = world
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/transactions/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const accounts = c.req.queries('account[]')
    const own = pocketsOf(world, id).filter((pocket) => !accounts || accounts.includes(pocket.id))
    const lines = own.flatMap((pocket) => books.linesOf(pocket.id))
    return listV1(c, lines.toSorted((one, other) => inTime(one.bookedAt, other.bookedAt)))
  })

  routes.get('/api/v1/jiko-accounts/:id/transactions/', (c) => listV1(c, linesIn(c)))

  routes.get('/api/v1/jiko-accounts/:id/transactions/:transaction/', (c) => {
    const line = linesIn(c).find(({ id, story }) => id === c.req.param('transaction') && story.type !== 'TRADE')
    if (!line) throw notFound()
    return c.json(transactionV1(line))
  })

  routes.get('/api/v2/pockets/:id/transactions/', (c) =>
    cursorPage(c, inOrder(c, linesIn(c).filter(isTransactionV2(c))), transactionV2),
  )

  function listV1(c: Context, lines: readonly Line[]) {
    return cursorPage(c, inOrder(c, lines.filter(isTransactionV1(c))), transactionV1)
  }

  function linesIn(c: Context): readonly Line[] {
    return books.linesOf(required(store.pockets, c.req.param('id')).id)
  }

  return routes
}

/** Newest first unless `order=asc`. */
function inOrder(c: Context, lines: readonly Line[]): readonly Line[] {
  return c.req.query('order') === 'asc' ? lines : lines.toReversed()
}
