import { randomUUID } from 'node:crypto'
import { signWebhook } from '@/lib/jiko/sign'
import { letWebhookGoWrong } from '../control/webhook-faults'
import type { World } from '../world'
import { eventView } from './event-view'
import type { Delivery, PublishedEvent, Subscription } from './nouns'

/** Queues an event for every subscription to its type. */
export function sendToSubscribers(world: World, event: PublishedEvent) {
  for (const { id, events } of world.store.subscriptions.values()) {
    if (events.includes(event.type)) queue(world, { eventId: event.id, subscriptionId: id, attempt: 1 }, 0)
  }
}

/** Takes up the deliveries that were waiting when the sandbox stopped. */
export function resumeDeliveries(world: World) {
  for (const delivery of world.store.deliveries.values()) schedule(world, delivery)
}

function queue(world: World, what: Omit<Delivery, 'id' | 'dueAtMs'>, delayMs: number) {
  const delivery = { id: randomUUID(), ...what, dueAtMs: Date.now() + delayMs }
  world.store.deliveries.set(delivery.id, delivery)
  schedule(world, delivery)
}

function schedule(world: World, delivery: Delivery) {
  world.alarms.at(delivery.dueAtMs, () => deliver(world, delivery))
}

async function deliver(world: World, { id, eventId, subscriptionId, attempt }: Delivery) {
  const { store, settings, contract, faults } = world
  const event = store.events.get(eventId)
  const subscription = store.subscriptions.get(subscriptionId)
  if (event && subscription) {
    contract.checkEvent(eventView(event))
    const calledAt = new Date().toISOString()
    const webhook = { event: eventView(event), secret: subscription.sharedSecret }
    const answer = await letWebhookGoWrong(faults, webhook, async (sent, sharedSecret) => {
      const isForgotten = !store.deliveries.has(id)
      return isForgotten ? null : post({ ...subscription, sharedSecret }, JSON.stringify(sent), settings.webhookTimeoutMs)
    })
    const wasForgotten = !store.deliveries.has(id)
    if (wasForgotten) return
    if (!answer) return store.deliveries.delete(id)
    event.attempts.push({ id: randomUUID(), subscriptionId, calledAt, ...answer })
    const delayMs = retryDelayMs(answer, attempt, subscription.retryPolicy ?? settings.defaultRetryPolicy)
    if (delayMs !== null) queue(world, { eventId, subscriptionId, attempt: attempt + 1 }, delayMs)
  }
  store.deliveries.delete(id)
}

type Answer = { success: boolean; responseCode: number; responseMessage: string | null }

async function post({ url, sharedSecret }: Subscription, body: string, timeoutMs: number): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-jiko-signature': signWebhook(body, sharedSecret) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await answer.body?.cancel()
    return { success: answer.ok, responseCode: answer.status, responseMessage: answer.statusText }
  } catch {
    return { success: false, responseCode: 0, responseMessage: 'No answer' }
  }
}

/** How long until the next attempt, or null when there is none. No answer at all is always worth another. */
function retryDelayMs(answer: Answer, attempt: number, policy: World['settings']['defaultRetryPolicy']) {
  const { retry_on_status_codes, maximum_attempts, backoff_coefficient } = policy
  const isWorthIt = answer.responseCode === 0 || retry_on_status_codes.includes(answer.responseCode)
  if (answer.success || !isWorthIt || attempt >= maximum_attempts) return null
  const seconds = policy.initial_interval_seconds * backoff_coefficient ** (attempt - 1)
  return Math.min(seconds, policy.maximum_interval_seconds) * 1000
}
