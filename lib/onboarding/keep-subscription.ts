import { randomUUID } from 'node:crypto'
import { env } from '../env'
import { createSubscription, readSubscriptions, updateSubscription } from '../jiko/subscriptions'
import { log } from '../log'

/** The events that move an application. */
const events = ['application.approved', 'application.documents_needed', 'application.manual_review', 'application.rejected']

/** Jiko repeats a delivery for about three hours; polling is the floor below that. */
const retryPolicy = {
  retry_on_status_codes: [408, 425, 429, 500, 502, 503, 504],
  backoff_coefficient: 2,
  maximum_attempts: 12,
  initial_interval_seconds: 5,
  maximum_interval_seconds: 3600,
}

/** Has Jiko's webhooks come to this app. Run at every start: it makes what is missing and renews the rest. */
export async function keepSubscription(): Promise<void> {
  const { APP_URL, JIKO_WEBHOOK_SECRET } = env()
  const url = `${APP_URL}/api/webhooks/jiko`
  const wish = { events, url, shared_secret: JIKO_WEBHOOK_SECRET, description: 'Foyer', retry_policy: retryPolicy }
  const ours = (await readSubscriptions()).find((subscription) => subscription.url === url)
  const act = { idempotencyKey: randomUUID() }
  if (ours) await updateSubscription(ours.id, wish, act)
  else await createSubscription(wish, act)
  log.info('subscription.kept')
}
