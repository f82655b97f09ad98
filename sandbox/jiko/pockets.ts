import { Hono } from 'hono'
import { z } from 'zod'
import { strategies } from '../ledger/bill'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import type { Pocket } from './account-nouns'
import { openPocket } from './open-pocket'
import { pocketView } from './pocket-view'
import { pocketsOf } from './pockets-of'
import { readBody } from './read-body'
import { notFound, required } from './refusals'
import { pocketChanges, updatePocket } from './update-pocket'

const strategyId = z.enum(strategies.map(({ id }) => id))

/** Jiko's page could not be read: the names are those of the Pocket that is answered. */
const creation = z.object({
  pocket_name: z.string().trim().min(1).max(50),
  deposit_strategy_id: strategyId.default('UST-4W'),
  reinvestment_strategy_id: strategyId.nullish(),
})

/** Pockets as version 2 of the API has them. */
export function pocketRoutes(world: World) {
  const { store } = world
  const routes = new Hono()
  const view = (pocket: Pocket) => pocketView(world, pocket)

  routes.get('/api/v2/pockets/', (c) => {
    const statuses = c.req.queries('filter[status]') ?? ['OPEN']
    return cursorPage(c, [...store.pockets.values()].filter(({ status }) => statuses.includes(status)), view)
  })

  routes.get('/api/v2/pockets/:id/', (c) => c.json(view(required(store.pockets, c.req.param('id')))))

  routes.get('/api/v2/customers/:id/pockets/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    return cursorPage(c, pocketsOf(world, id), view)
  })

  routes.post('/api/v2/customers/:id/pockets/', async (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const { pocket_name, deposit_strategy_id, reinvestment_strategy_id } = await readBody(c, creation)
    const pocket = openPocket(world, id, {
      name: pocket_name,
      depositStrategyId: deposit_strategy_id,
      reinvestmentStrategyId: reinvestment_strategy_id ?? deposit_strategy_id,
    })
    return c.json(view(pocket), 201)
  })

  routes.patch('/api/v2/customers/:id/pockets/:pocket/', async (c) => {
    const pocket = required(store.pockets, c.req.param('pocket'))
    if (pocket.customerId !== c.req.param('id')) throw notFound()
    updatePocket(world, pocket, await pocketChanges(c))
    const { customer_id: _left, ...answered } = view(pocket)
    return c.json(answered)
  })

  return routes
}
