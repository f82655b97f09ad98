import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import { eventTypes } from './event-types'
import type { Subscription } from './nouns'
import { readBody } from './read-body'
import { required } from './refusals'

const retryPolicy = z.object({
  retry_on_status_codes: z.array(z.number().int()),
  backoff_coefficient: z.number().min(1),
  maximum_attempts: z.number().int().min(1),
  initial_interval_seconds: z.number().min(0),
  maximum_interval_seconds: z.number().min(0),
})

const creation = z.object({
  description: z.string().default(''),
  events: z.array(z.enum(eventTypes)).min(1),
  url: z.url().max(2083),
  retry_policy: retryPolicy.nullish(),
  shared_secret: z.string().min(16),
})

const changes = creation.extend({ description: z.string() }).partial()

export function subscriptionRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/subscriptions/', (c) => cursorPage(c, [...store.subscriptions.values()], view))

  routes.post('/api/v1/subscriptions/', async (c) => {
    const { shared_secret: sharedSecret, retry_policy: retryPolicy, ...request } = await readBody(c, creation)
    const timeCreated = new Date().toISOString()
    const subscription: Subscription = {
      ...request,
      id: randomUUID(),
      timeCreated,
      updatedAt: timeCreated,
      retryPolicy: retryPolicy ?? null,
      sharedSecret,
    }
    store.subscriptions.set(subscription.id, subscription)
    return c.json(view(subscription), 201)
  })

  routes.get('/api/v1/subscriptions/:id/', (c) =>
    c.json(view(required(store.subscriptions, c.req.param('id')))),
  )

  routes.patch('/api/v1/subscriptions/:id/', async (c) => {
    const subscription = required(store.subscriptions, c.req.param('id'))
    const { description, events, url, retry_policy, shared_secret } = await readBody(c, changes)
    Object.assign(subscription, {
      description: description ?? subscription.description,
      events: events ?? subscription.events,
      url: url ?? subscription.url,
      retryPolicy: retry_policy === undefined ? subscription.retryPolicy : retry_policy,
      sharedSecret: shared_secret ?? subscription.sharedSecret,
      updatedAt: new Date().toISOString(),
    })
    return c.json(view(subscription))
  })

  routes.delete('/api/v1/subscriptions/:id/', (c) => {
    const { id } = required(store.subscriptions, c.req.param('id'))
    store.subscriptions.delete(id)
    return c.body(null, 204)
  })

  return routes
}

/** The secret is never shown again. */
function view({ id, timeCreated, updatedAt, description, events, url, retryPolicy }: Subscription) {
  return {
    id,
    time_created: timeCreated,
    updated_at: updatedAt,
    description,
    events,
    url,
    retry_policy: retryPolicy,
    status: 'enabled',
    object_type: 'Subscription',
  }
}
