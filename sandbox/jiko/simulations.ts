import { Hono } from 'hono'
import { z } from 'zod'
import type { World } from '../world'
import { sendToSubscribers } from './deliveries'
import { eventTypes } from './event-types'
import { fund } from './fund'
import { readBody } from './read-body'
import { invalid } from './refusals'

const event = z.object({
  event_id: z.guid(),
  timestamp: z.iso.datetime({ offset: true }),
  event_type: z.enum(eventTypes),
  payload: z.record(z.string(), z.unknown()),
})

const fundRequest = z.object({
  account_id: z.guid(),
  amount_usdc: z.number().int().min(1).max(4_999_999),
  company_name: z.string().max(16).default('FakeCompany'),
  count: z.number().int().min(1).max(9).default(1),
})

const accountMissing = () =>
  invalid({ loc: ['body', 'account_id'], msg: 'An account with a portal is needed', type: 'value_error' })

/** Jiko's own sandbox operations: a made-up event, and money that arrives. */
export function simulationRoutes(world: World) {
  const routes = new Hono()

  routes.post('/api/v1/sandbox/webhook/', async (c) => {
    const { event_id: id, event_type: type, timestamp, payload } = await readBody(c, event)
    const published = { id, type, timestamp, payload, attempts: [] }
    world.store.events.set(id, published)
    sendToSubscribers(world, published)
    return c.body(null, 202)
  })

  routes.post('/api/v1/sandbox/fund/', async (c) => {
    const request = await readBody(c, fundRequest)
    const { account_id: pocketId, amount_usdc: amountCents, company_name: companyName } = request
    for (let index = 0; index < request.count; index += 1) {
      if (!fund(world, { pocketId, amountCents, companyName })) throw accountMissing()
    }
    return c.body(null, 202)
  })

  return routes
}
