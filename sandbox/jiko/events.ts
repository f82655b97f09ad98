import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import { sendToSubscribers } from './deliveries'
import { eventTypes } from './event-types'
import { eventView } from './event-view'
import type { PublishedEvent } from './nouns'

/** Oldest first, so that a partner can catch up after an outage with `after`. */
export function eventRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/events/types/', (c) => {
    const items = eventTypes.map((event) => ({ event, object_type: 'EventType' }))
    return c.json({ offset: 0, count: items.length, items, object_type: 'List' })
  })

  routes.get('/api/v1/events/', (c) => {
    const asked = c.req.query('subscription_id')
    const afterMs = Date.parse(c.req.query('after') ?? '') || -Infinity
    const events = [...store.events.values()]
      .filter(({ timestamp }) => Date.parse(timestamp) > afterMs)
      .filter(({ attempts }) => !asked || attempts.some(({ subscriptionId }) => subscriptionId === asked))
    return cursorPage(c, events, withAttempts)
  })

  return routes
}

/** Records that something happened and tells every subscriber of that type. */
export function publishEvent(world: World, type: string, payload: Record<string, unknown>) {
  const event = { id: randomUUID(), type, timestamp: new Date().toISOString(), payload, attempts: [] }
  world.store.events.set(event.id, event)
  sendToSubscribers(world, event)
}

function withAttempts(event: PublishedEvent) {
  return {
    event: eventView(event),
    delivery_attempts: event.attempts.map((attempt) => ({
      delivery_attempt_id: attempt.id,
      subscription_id: attempt.subscriptionId,
      success: attempt.success,
      response_code: attempt.responseCode,
      response_message: attempt.responseMessage,
      called_at: attempt.calledAt,
    })),
    object_type: 'PartnerEvent',
  }
}
