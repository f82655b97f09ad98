import { randomUUID } from 'node:crypto'
import { env } from '../env'
import { createSubscription, deleteSubscription, readSubscriptions, updateSubscription } from '../jiko/subscriptions'
import { log } from '../log'

/** The events that move an application, and money between Pockets. */
const events = [
  'application.approved',
  'application.documents_needed',
  'application.manual_review',
  'application.rejected',
  'transfers.on-us.processing',
  'transfers.on-us.success',
  'transfers.on-us.rejected',
]

/** Jiko repeats a delivery for about three hours; polling is the floor below that. */
const retryPolicy = {
  retry_on_status_codes: [408, 425, 429, 500, 502, 503, 504],
  backoff_coefficient: 2,
  maximum_attempts: 12,
  initial_interval_seconds: 5,
  maximum_interval_seconds: 3600,
}

/**
 * Has Jiko's webhooks come to this app, signed with our newest secret. Safe to repeat: it makes what is missing,
 * renews the one that is there, and takes away a second one, which would only say everything twice.
 * @throws JikoUnavailable and its kin
 */
export async function keepSubscription(): Promise<void> {
  const { APP_URL, JIKO_WEBHOOK_SECRETS } = env()
  const url = `${APP_URL}/api/webhooks/jiko`
  const wish = { events, url, shared_secret: JIKO_WEBHOOK_SECRETS[0]!, description: 'Foyer', retry_policy: retryPolicy }
  const [ours, ...others] = (await readSubscriptions()).filter((subscription) => subscription.url === url)
  if (ours) await updateSubscription(ours.id, wish, act())
  else await createSubscription(wish, act())
  for (const { id } of others) await deleteSubscription(id, act())
  log.info('subscription.kept')
}

function act() {
  return { idempotencyKey: randomUUID() }
}
