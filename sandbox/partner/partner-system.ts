import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { z } from 'zod'
import { invalid, refused } from '../jiko/refusals'
import type { World } from '../world'

const eventSchema = z.object({
  type: z.string(),
  timestamp: z.iso.datetime(),
  data: z.looseObject({
    application_id: z.uuid(),
    jiko_application_id: z.uuid().nullable(),
    status: z.string().nullable(),
    stage: z.string(),
    documents_needed: z.array(z.string()),
    sequence: z.number().int().min(1),
  }),
})

/** The partner's own system, to which Foyer tells what becomes of each application. */
export function partnerSystem({ store, settings }: World) {
  const routes = new Hono()

  routes.post('/partner/events', async (c) => {
    const event = eventSchema.safeParse(verified(await c.req.text(), c.req.header(), settings.partnerEventSecret))
    if (!event.success) throw invalid({ loc: ['body'], msg: 'is no event', type: 'value_error' })
    const id = randomUUID()
    const webhookId = c.req.header('webhook-id')!
    store.partnerEvents.set(id, { id, webhookId, receivedAt: new Date().toISOString(), ...event.data })
    return c.body(null, 204)
  })

  return routes
}

/** What was signed with the secret, or 401. */
function verified(body: string, headers: Record<string, string>, secret: string): unknown {
  try {
    return new Webhook(secret).verify(body, headers)
  } catch (error) {
    if (error instanceof WebhookVerificationError) throw refused(401, error.message)
    throw invalid({ loc: ['body'], msg: 'JSON decode error', type: 'json_invalid' })
  }
}

/** In the order in which they came. */
export function eventsReceived({ store }: World, applicationId?: string) {
  const events = [...store.partnerEvents.values()]
  return events.filter(({ data }) => !applicationId || data.application_id === applicationId)
}
