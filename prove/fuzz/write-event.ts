import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { env } from '@/lib/env'
import { signWebhook } from '@/lib/jiko/sign'
import type { Caller } from './caller'
import type { Body } from './carry'
import type { Post } from './post'
import type { Edit } from './spoil-body'

const stripe = new Stripe('rk_test_none')

/** An event of Jiko's with its signature, spoiled as the post says. */
export function jikoEvent({ edits, body, damage, form }: Post, { words }: Caller): Body {
  // Of every ten events one comes again under its old name.
  const event: Record<string, unknown> = {
    event_id: form === 0 ? words.challenge : randomUUID(),
    event_type: 'application.approved',
    timestamp: new Date().toISOString(),
    payload: { application_id: randomUUID() },
  }
  const bytes = body ?? Buffer.from(JSON.stringify(spoilt(event, edits)))
  const signature = damage.kind === 'unsigned' ? 'AAAA' : signWebhook(bytes, env().JIKO_WEBHOOK_SECRETS[0]!)
  return { bytes, headers: { 'content-type': 'application/json', 'x-jiko-signature': signature } }
}

/** The same of Stripe's. */
export function stripeEvent({ edits, body, damage }: Post): Body {
  const event = { id: `evt_${randomUUID()}`, object: 'event', type: 'identity.verification_session.verified', data: { object: spoilt({ id: 'vs_none' }, edits) } }
  const bytes = body ?? Buffer.from(JSON.stringify(event))
  const secret = damage.kind === 'unsigned' ? 'whsec_another' : env().STRIPE_WEBHOOK_SECRET!
  const signature = stripe.webhooks.generateTestHeaderString({ payload: bytes.toString('utf8'), secret })
  return { bytes, headers: { 'content-type': 'application/json', 'stripe-signature': signature } }
}

function spoilt(event: Record<string, unknown>, edits: Edit[]): Record<string, unknown> {
  const names = Object.keys(event)
  for (const edit of edits) {
    if (edit.do === 'set') event[names[edit.at % names.length]!] = edit.value.toString('utf8')
    if (edit.do === 'drop') delete event[names[edit.at % names.length]!]
    if (edit.do === 'repeat') event[names[edit.at % names.length]!] = [null, 7, {}, [], true][edit.at % 5]
  }
  return event
}
