import { Hono } from 'hono'
import type { World } from '../world'
import { pocketsOf } from './pockets-of'
import { required } from './refusals'

export function customerRoutes(world: World) {
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/', (c) => {
    const { id, details } = required(world.store.customers, c.req.param('id'))
    const statuses = pocketsOf(world, id).map(({ status }) => status)
    return c.json({
      type: 'INDIVIDUAL',
      ...details,
      phone_number: details.phone_number.replace('+', ''),
      account_status: (['OPEN', 'FROZEN'] as const).find((status) => statuses.includes(status)) ?? 'PENDING',
    })
  })

  return routes
}
