import { type Context, Hono } from 'hono'
import { dayOf, inTime } from '../ledger/days'
import type { Line } from '../ledger/posting'
import { dyingLink, requireLivingLink } from '../papers/dying-link'
import { paperPdf } from '../papers/paper-pdf'
import { confirmationSheet } from '../papers/sheets'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import type { Pocket } from './account-nouns'
import { pocketsOf } from './pockets-of'
import { notFound, required } from './refusals'
import { type Trade, tradeV1, tradeV2 } from './trade-views'
import { isBooked } from './transaction-filters'

/** Treasury bills bought, sold and paid back, newest first; all of them settle on the day. */
export function tradeRoutes(world: World) {
  const { store, books } = world
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/trades/', (c) => cursorPage(c, tradesOf(c, pocketsIn(c, 'account[]')), tradeV1))
  routes.get('/api/v2/customers/:id/trades/', (c) => cursorPage(c, tradesOf(c, pocketsIn(c, 'pocket_id[]')), tradeV2))
  routes.get('/api/v1/jiko-accounts/:id/trades/', (c) =>
    cursorPage(c, tradesOf(c, [required(store.pockets, c.req.param('id'))]), tradeV1))

  routes.get('/api/v1/jiko-accounts/:id/trades/:trade/confirmation/', (c) => {
    const trade = confirmedTrade(c.req.param('id'), c.req.param('trade'))
    const { origin } = new URL(c.req.url)
    return c.json({ url: dyingLink(world, origin, `/files/confirmations/${trade.pocketId}/${trade.id}`) })
  })

  routes.get('/files/confirmations/:pocket/:trade', requireLivingLink(world), async (c) => {
    const pocket = required(store.pockets, c.req.param('pocket'))
    const trade = confirmedTrade(pocket.id, c.req.param('trade'))
    const bytes = await paperPdf(confirmationSheet(pocket, trade, trade.story))
    return c.body(bytes, 200, { 'content-type': 'application/pdf' })
  })

  function pocketsIn(c: Context, filter: string): Pocket[] {
    const { id } = required(store.customers, c.req.param('id'))
    const wanted = c.req.queries(filter)
    return pocketsOf(world, id).filter((pocket) => !wanted || wanted.includes(pocket.id))
  }

  function tradesOf(c: Context, pockets: Pocket[]): Trade[] {
    const trades = pockets
      .flatMap(({ id }) => books.linesOf(id).filter(isTrade))
      .filter(isWithin(c))
      .toSorted((one, other) => inTime(one.bookedAt, other.bookedAt))
    return c.req.query('order') === 'asc' ? trades : trades.toReversed()
  }

  /** There is no confirmation of a maturity. */
  function confirmedTrade(pocketId: string, tradeId: string): Trade {
    const { id } = required(store.pockets, pocketId)
    const trade = books.linesOf(id).filter(isTrade).find((trade) => trade.id === tradeId)
    if (!trade || trade.story.activity === 'MATURITY') throw notFound()
    return trade
  }

  return routes
}

function isTrade(line: Line): line is Trade {
  return line.story.type === 'TRADE'
}

/** A trade is booked and settled on its own day. */
function isWithin(c: Context): (trade: Trade) => boolean {
  const isInTime = isBooked(c, 'trade_datetime_from', 'trade_datetime_to')
  const spans = ['book_date', 'settlement_date'].map((name) => ({
    from: c.req.query(`${name}_from`) ?? '',
    to: c.req.query(`${name}_to`) ?? '9999',
  }))
  return (trade) => {
    const day = dayOf(trade.bookedAt)
    return isInTime(trade) && spans.every(({ from, to }) => day >= from && day <= to)
  }
}
