import type { JikoSubscription } from '@/lib/jiko/schema'
import { attention, notReady, ready, type Finding } from './finding'

const path = '/api/webhooks/jiko'
/** As lib/onboarding/keep-subscription.ts asks for them. */
const subscribed = [
  'application.approved',
  'application.documents_needed',
  'application.manual_review',
  'application.rejected',
  'transfers.on-us.processing',
  'transfers.on-us.success',
  'transfers.on-us.rejected',
]

/** Whether what Jiko has noted leads its webhooks to this app. Of the secret it tells nothing. */
export function judgeSubscriptions(all: JikoSubscription[], appUrl: string): Finding {
  const ours = all.filter(({ url }) => url === `${appUrl}${path}`)
  const elsewhere = all.filter(
    ({ url }) => url !== `${appUrl}${path}` && URL.canParse(url) && new URL(url).pathname === path,
  )
  const restart = 'Start the app with these settings: it makes its subscription, and renews it each night.'
  const [one, ...others] = ours
  if (!one && elsewhere.length > 0)
    return notReady(`goes to another address than APP_URL (${hostsOf(elsewhere)})`, restart)
  if (!one) return notReady('there is none for APP_URL', restart)
  if (one.status !== 'enabled') return notReady(`is ${one.status}`, 'Ask Jiko why it was turned off.')
  const missing = subscribed.filter((event) => !one.events.includes(event))
  if (missing.length > 0) return notReady(`does not tell of ${missing.join(', ')}`, restart)
  if (others.length > 0) return attention(`there are ${ours.length}; everything comes so many times`, restart)
  if (elsewhere.length > 0)
    return attention(
      `there, and another to ${hostsOf(elsewhere)}`,
      'Have the other taken away, unless an app of yours lives there.',
    )
  return ready('there, for every event that we follow')
}

function hostsOf(subscriptions: JikoSubscription[]): string {
  return subscriptions.map(({ url }) => new URL(url).host).join(', ')
}
