import type Stripe from 'stripe'
import { env } from '../env'
import type { IdentityVendor } from './identity-vendor'
import { askStripe, stripe } from './stripe-client'
import { parseSession, readingOf } from './stripe-session'

/** All that we compare; names and birth date are read, not kept. */
const expand = ['verified_outputs', 'verified_outputs.dob']

/** Stripe Identity: an ID and a selfie that matches it, on Stripe's own pages. */
export const stripeIdentity: IdentityVendor = {
  name: 'stripe',

  async openCheck({ id, applicationId, returnUrl }) {
    const answer = await askStripe('opening a check', ({ identity }) =>
      identity.verificationSessions.create(
        {
          type: 'document',
          options: { document: { require_matching_selfie: true } },
          client_reference_id: applicationId,
          return_url: returnUrl,
        },
        { idempotencyKey: id },
      ),
    )
    const session = parseSession(answer, applicationId)
    return { vendorSessionId: session.id, reading: readingOf(session) }
  },

  async readCheck({ vendorSessionId, applicationId }) {
    const answer = await askStripe('reading a check', ({ identity }) =>
      identity.verificationSessions.retrieve(vendorSessionId, { expand }),
    )
    return readingOf(parseSession(answer, applicationId))
  },

  verifyWebhook(rawBody, headers) {
    try {
      // Not older than five minutes: Stripe signs the time as well, and its library looks.
      const event = stripe().webhooks.constructEvent(
        Buffer.from(rawBody),
        headers.get('stripe-signature') ?? '',
        env().STRIPE_WEBHOOK_SECRET!,
      )
      return { vendorSessionId: sessionIn(event) }
    } catch {
      return null
    }
  },
}

function sessionIn(event: Stripe.Event): string | null {
  switch (event.type) {
    case 'identity.verification_session.verified':
    case 'identity.verification_session.requires_input':
    case 'identity.verification_session.processing':
    case 'identity.verification_session.canceled':
      return isSessionId(event.data.object.id) ? event.data.object.id : null
    default:
      return null
  }
}

/** Text that the store can be asked for. */
function isSessionId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{1,255}$/.test(id)
}
