import { Hono } from 'hono'
import { z } from 'zod'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import type { Portal } from './account-nouns'
import { openPortal } from './open-pocket'
import { readBody } from './read-body'
import { notFound, refused, required } from './refusals'

const creation = z.object({ name: z.string().min(1).max(128) })
const renaming = z.object({ name: z.string().min(1).max(50) })

/** The routing and account numbers under which the world reaches a Pocket. */
export function portalRoutes(world: World) {
  const { store } = world
  const routes = new Hono()
  const path = '/api/v1/jiko-accounts/:id/portals/'

  routes.get(path, (c) => {
    const { id } = required(store.pockets, c.req.param('id'))
    const portals = portalsOf(world, id).map(view)
    return c.json({ count: portals.length, portals, object_type: 'List' })
  })

  routes.post(path, async (c) => {
    const { id } = required(store.pockets, c.req.param('id'))
    const { name } = await readBody(c, creation)
    return c.json(view(openPortal(world, id, name)), 201)
  })

  routes.get(`${path}:portal/`, (c) => c.json(view(portalIn(c.req.param('id'), c.req.param('portal')))))

  routes.patch(`${path}:portal/`, async (c) => {
    const portal = portalIn(c.req.param('id'), c.req.param('portal'))
    return c.json(view(Object.assign(portal, await readBody(c, renaming))))
  })

  routes.post(`${path}:portal/close/`, (c) => {
    const portal = portalIn(c.req.param('id'), c.req.param('portal'))
    if (portal.status === 'CLOSED') throw refused(412, 'The portal is closed already')
    portal.status = 'CLOSED'
    return c.body(null, 204)
  })

  /** Its shape is not documented: the portals of version 1, in the list of version 2. */
  routes.get('/api/v2/customers/:id/portals/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const own = [...store.pockets.values()].filter(({ customerId }) => customerId === id)
    return cursorPage(c, own.flatMap((pocket) => portalsOf(world, pocket.id)), view)
  })

  function portalIn(pocketId: string, portalId: string): Portal {
    const portal = required(store.portals, portalId)
    if (portal.pocketId !== pocketId) throw notFound()
    return portal
  }

  return routes
}

export function portalsOf({ store }: World, pocketId: string): Portal[] {
  return [...store.portals.values()].filter((portal) => portal.pocketId === pocketId)
}

function view({ id, pocketId, routingNumber, accountNumber, name, status }: Portal) {
  return {
    id,
    jiko_account_id: pocketId,
    routing_number: routingNumber,
    account_number: accountNumber,
    status,
    name,
    object_type: 'Portal',
  }
}
