import { z } from 'zod'
import { apiPath } from './api-path'
import { readPages } from './read-pages'
import { writeJiko, type Act } from './request'
import { subscriptionSchema, type JikoSubscription } from './schema'

/** How Jiko repeats a delivery. Without one its policy is not documented, so we always send one. */
export type RetryPolicy = {
  retry_on_status_codes: number[]
  backoff_coefficient: number
  maximum_attempts: number
  initial_interval_seconds: number
  maximum_interval_seconds: number
}

export type SubscriptionWish = {
  events: string[]
  /** At most 2083 characters. */
  url: string
  /** Ours to choose, 16 characters or more; keys the signature of the deliveries. */
  shared_secret: string
  description?: string
  retry_policy?: RetryPolicy
}

/** Every subscription of this partner. Secrets are never among the answers. */
export function readSubscriptions(): Promise<JikoSubscription[]> {
  return readPages('/api/v1/subscriptions/', subscriptionSchema)
}

export function createSubscription(wish: SubscriptionWish, act: Act): Promise<JikoSubscription> {
  return writeJiko({ method: 'POST', path: '/api/v1/subscriptions/', body: wish }, subscriptionSchema, act)
}

export function updateSubscription(
  subscriptionId: string,
  change: Partial<SubscriptionWish>,
  act: Act,
): Promise<JikoSubscription> {
  return writeJiko(
    { method: 'PATCH', path: apiPath`/api/v1/subscriptions/${subscriptionId}/`, body: change },
    subscriptionSchema,
    act,
  )
}

export async function deleteSubscription(subscriptionId: string, act: Act): Promise<void> {
  await writeJiko({ method: 'DELETE', path: apiPath`/api/v1/subscriptions/${subscriptionId}/` }, z.null(), act)
}
