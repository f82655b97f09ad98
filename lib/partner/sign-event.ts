import { Webhook } from 'standardwebhooks'

type Sent = { id: string; body: string; at: Date }

/**
 * The headers of an event by Standard Webhooks (https://www.standardwebhooks.com). Signed with every secret, so
 * that the partner may go over to a new one whenever it likes.
 */
export function signEvent({ id, body, at }: Sent, secrets: readonly string[]): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}
