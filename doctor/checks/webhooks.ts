import { createHmac, randomBytes } from 'node:crypto'
import { signWebhook } from '@/lib/jiko/sign'
import { ask } from '../ask'
import { note, notReady, ready, type Finding, type Group } from '../finding'
import type { Front } from '../front'
import type { Patient } from '../patient'

const intercepted =
  'Let POST to /api/webhooks/ through to the app as it is: no login, no cache, no challenge before it.'
const restart = 'Restart the app with these settings; it tells Jiko of the newest secret by itself.'

/** Always the same, so that it is known when it comes again; of no application, so that nothing is looked up. */
const harmlessOfJiko = (nowMs: number) =>
  JSON.stringify({
    event_id: 'foyer-doctor',
    event_type: 'application.approved',
    timestamp: new Date(nowMs).toISOString(),
    payload: {},
  })
/** Of a kind that nobody follows. */
const harmlessOfStripe = JSON.stringify({
  id: 'evt_foyer_doctor',
  object: 'event',
  type: 'foyer.doctor',
  data: { object: {} },
})

/** What comes to APP_URL from the bank and from the vendor, tried from here. */
export function webhooksGroup({ settings, authority, now }: Patient, front: Front): Group {
  const post = async (path: string, body: string, headers: Record<string, string>) => {
    await front.page()
    const url = new URL(`/api/webhooks/${path}`, settings.APP_URL)
    return (
      await ask(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, authority })
    ).status
  }
  const fromJiko = (secret: string) => {
    const body = harmlessOfJiko(now())
    return post('jiko', body, { 'x-jiko-signature': signWebhook(body, secret) })
  }
  const fromStripe = (secret: string) =>
    post('identity', harmlessOfStripe, { 'stripe-signature': signAsStripe(harmlessOfStripe, secret, now()) })
  const stranger = randomBytes(32).toString('base64')
  const identity = (look: () => Promise<Finding>) => async () =>
    settings.IDENTITY_VENDOR === 'stripe' ? look() : note('no vendor to hear from')
  return {
    title: 'Webhooks to us',
    reach: 'network',
    checks: [
      {
        id: 'webhooks.jiko-refused',
        looksAt: "A stranger's, as Jiko's",
        look: async () => judgeStranger(await fromJiko(stranger)),
      },
      {
        id: 'webhooks.jiko-taken',
        looksAt: 'Signed as by Jiko',
        look: async () => judgeTaken(await fromJiko(settings.JIKO_WEBHOOK_SECRETS[0]!), 'JIKO_WEBHOOK_SECRETS'),
      },
      {
        id: 'webhooks.identity-refused',
        looksAt: "A stranger's, as Stripe's",
        look: identity(async () => judgeStranger(await fromStripe(stranger))),
      },
      {
        id: 'webhooks.identity-taken',
        looksAt: 'Signed as by Stripe',
        look: identity(async () =>
          judgeTaken(await fromStripe(settings.STRIPE_WEBHOOK_SECRET!), 'STRIPE_WEBHOOK_SECRET'),
        ),
      },
    ],
  }
}

/** https://docs.stripe.com/webhooks/signature */
function signAsStripe(body: string, secret: string, nowMs: number): string {
  const seconds = Math.floor(nowMs / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

function judgeStranger(status: number): Finding {
  if (status === 401 || status === 400) return ready('refused')
  if (status < 300) return notReady(`answered ${status}, as if it were taken: not by the app`, intercepted)
  return notReady(`answered ${status}, not by the app`, intercepted)
}

function judgeTaken(status: number, secret: string): Finding {
  if (status === 202) return ready('taken')
  if (status === 401) return notReady(`refused: the app runs with another ${secret}`, restart)
  return notReady(`answered ${status}`, intercepted)
}
