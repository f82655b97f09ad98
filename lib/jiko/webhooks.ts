import { env } from '../env'
import { log } from '../log'
import { parseJson } from './parse-json'
import { eventSchema, type JikoEvent } from './schema'
import { isSignedBy, signWebhook } from './sign'

/**
 * The event that a webhook brings, or null when Jiko did not sign these very bytes or they are no
 * event. The signature (header `x-jiko-signature`) holds no time, so a repeat is known by its
 * `event_id` alone; and the payload is a hint, so read the application.
 */
export function verifyWebhook(rawBody: Uint8Array, signatureHeader: string | null): JikoEvent | null {
  if (!signatureHeader || !isSignedBy(signatureHeader, signWebhook(rawBody, env().JIKO_WEBHOOK_SECRET))) return null
  const { data } = eventSchema.safeParse(parseJson(rawBody))
  if (!data) log.warn('jiko.webhook-unreadable')
  return data ?? null
}
