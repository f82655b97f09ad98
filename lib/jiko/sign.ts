import { createHmac, timingSafeEqual } from 'node:crypto'

type SignedRequest = {
  /** The value of `x-jiko-idempotency`, exactly as sent. */
  idempotencyKey: string
  /** From `/api/…` to the trailing slash: no host, no query. */
  path: string
  /** The very bytes that are sent; empty for a request without a body. */
  body: string | Uint8Array
  secret: string
}

/**
 * The `x-jiko-signature` of a request to Jiko: idempotency key, path and body, with nothing between.
 * Source: https://docs.jiko.io/products/partner-api/authentication
 */
export function signRequest({ idempotencyKey, path, body, secret }: SignedRequest): string {
  return createHmac('sha256', secret).update(idempotencyKey).update(path).update(body).digest('base64')
}

/**
 * The `x-jiko-signature` of a webhook: the raw body alone. It covers no time, so a replay can only be
 * told by the event's id. Source: https://github.com/jiko-technologies/webhooks-testing-example
 */
export function signWebhook(rawBody: string | Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(rawBody).digest('base64')
}

/** Compares in a time that does not tell how much of the signature was right. */
export function isSignedBy(signature: string | null | undefined, expected: string): boolean {
  const given = Buffer.from(signature ?? '')
  const wanted = Buffer.from(expected)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
