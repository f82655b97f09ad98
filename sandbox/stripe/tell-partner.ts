import { createHmac, randomBytes } from 'node:crypto'
import type { World } from '../world'
import type { VerificationSession, WebhookManner } from './nouns'
import { nothingExpanded, sessionView } from './session-view'

/** Where Foyer listens. A partner of Stripe's enters it in the dashboard. */
const webhookPath = '/api/webhooks/identity'

/** When each manner delivers, in milliseconds from now. */
const deliveries: Record<WebhookManner, readonly number[]> = { now: [0], late: [8_000], twice: [0, 500], never: [] }

const attemptsMax = 5
const firstPauseMs = 1_000

/** Sends the event that belongs to the session's status, signed as Stripe signs. */
export function tellPartner(world: World, session: VerificationSession) {
  if (!world.settings.appUrl) return
  const body = JSON.stringify({
    id: `evt_${randomBytes(12).toString('hex')}`,
    object: 'event',
    type: `identity.verification_session.${session.status}`,
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    pending_webhooks: 1,
    data: { object: sessionView({ ...session, pageToken: null }, '', nothingExpanded) },
  })
  for (const delayMs of deliveries[session.webhooks]) deliverAfter(world, body, delayMs, 1)
}

function deliverAfter(world: World, body: string, delayMs: number, attempt: number) {
  world.alarms.at(Date.now() + delayMs, async () => {
    const isTaken = await post(world, body)
    if (!isTaken && attempt < attemptsMax) deliverAfter(world, body, firstPauseMs * 2 ** attempt, attempt + 1)
  })
}

async function post({ settings }: World, body: string): Promise<boolean> {
  const time = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', settings.stripeWebhookSecret).update(`${time}.${body}`).digest('hex')
  try {
    const answer = await fetch(new URL(webhookPath, settings.appUrl!), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(settings.webhookTimeoutMs),
    })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}
