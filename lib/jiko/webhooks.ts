import { env } from '../env'
import { log } from '../log'
import { parseJson } from './parse-json'
import { eventSchema, type JikoEvent } from './schema'
import { isSignedBy, signWebhook } from './sign'

/**
 * The event that a webhook brings, or null when Jiko did not sign these very bytes or they are no event. Any of our
 * secrets will do, so that a new one can follow an old one. The signature (header `x-jiko-signature`) holds no time,
 * so a repeat is known by its `event_id` alone; and the payload is a hint, so read the application.
 */
export function verifyWebhook(rawBody: Uint8Array, signatureHeader: string | null): JikoEvent | null {
  const signed = (secret: string) => isSignedBy(signatureHeader, signWebhook(rawBody, secret))
  if (!signatureHeader || !env().JIKO_WEBHOOK_SECRETS.some(signed)) return null
  const { data } = eventSchema.safeParse(parseJson(rawBody))
  if (!data) log.warn('jiko.webhook-unreadable')
  return data ?? null
}
