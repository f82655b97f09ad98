import { Hono } from 'hono'
import type { World } from '../world'
import type { Portal } from './nouns'
import { notFound, required } from './refusals'

export function portalRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/jiko-accounts/:id/portals/', (c) => {
    const { id } = required(store.pockets, c.req.param('id'))
    const portals = portalsOf(store.portals, id).map(view)
    return c.json({ count: portals.length, portals, object_type: 'List' })
  })

  routes.get('/api/v1/jiko-accounts/:id/portals/:portal/', (c) => {
    const portal = required(store.portals, c.req.param('portal'))
    if (portal.pocketId !== c.req.param('id')) throw notFound()
    return c.json(view(portal))
  })

  return routes
}

export function portalsOf(portals: Map<string, Portal>, pocketId: string): Portal[] {
  return [...portals.values()].filter((portal) => portal.pocketId === pocketId)
}

function view({ id, pocketId, routingNumber, accountNumber, name }: Portal) {
  return {
    id,
    jiko_account_id: pocketId,
    routing_number: routingNumber,
    account_number: accountNumber,
    status: 'OPEN',
    name,
    object_type: 'Portal',
  }
}
