import { ask, type Answer } from '../ask'
import { evidence, Trouble } from '../evidence'
import { attention, note, notReady, ready, type Finding, type Group } from '../finding'
import { readJson } from '../jiko-line'
import type { Patient } from '../patient'

const path = '/api/webhooks/identity'
/** docs/jiko.md, "Proof of ownership". */
const wanted = ['verified', 'requires_input', 'processing', 'canceled'].map(
  (end) => `identity.verification_session.${end}`,
)
type Endpoint = { url: string; status: string; enabled_events: string[] }

export function identityGroup({ settings, authority }: Patient): Group {
  const { IDENTITY_VENDOR, STRIPE_SECRET_KEY: key, APP_URL } = settings
  const group = { title: 'Proof of identity', reach: 'network' as const }
  if (IDENTITY_VENDOR !== 'stripe')
    return { ...group, checks: [{ id: 'identity.key', looksAt: 'Vendor', look: () => note('none') }] }
  const read = (target: string) =>
    ask(new URL(target, settings.STRIPE_BASE_URL), { headers: { authorization: `Bearer ${key}` }, authority })
  const sessions = evidence('identity.key', async () =>
    requireAllowed(await read('/v1/identity/verification_sessions?limit=1')),
  )
  return {
    ...group,
    checks: [
      { id: 'identity.key', looksAt: 'Key', look: async () => sessions().then(() => ready('works')) },
      { id: 'identity.restricted', looksAt: 'Key is restricted', look: () => judgeKind(key!) },
      {
        id: 'identity.webhook',
        looksAt: 'Its webhook to us',
        look: async () =>
          judgeEndpoints(await sessions().then(() => read('/v1/webhook_endpoints?limit=100')), `${APP_URL}${path}`),
      },
    ],
  }
}

function requireAllowed({ status }: Answer): void {
  if (status === 401) throw new Trouble('Stripe does not know this key', 'Look at STRIPE_SECRET_KEY.')
  if (status === 403)
    throw new Trouble(
      'the key may not read Identity sessions',
      'Let it write Identity sessions and read their sensitive results.',
    )
  if (status !== 200)
    throw new Trouble(`Stripe answered ${status}`, 'Look at status.stripe.com, and at STRIPE_BASE_URL.')
}

/** A restricted one begins with rk_, and only such a one reads birth dates. */
function judgeKind(key: string): Finding {
  return key.startsWith('rk_')
    ? ready('yes')
    : notReady(
        'STRIPE_SECRET_KEY may do everything, and not read birth dates',
        'Make a restricted key: writes Identity sessions, reads their sensitive results.',
      )
}

/** A key as restricted as it should be may not look. */
function judgeEndpoints({ status, text }: Answer, url: string): Finding {
  if (status === 403)
    return note(
      'this key may not look: see in Stripe’s dashboard that the four events go to APP_URL/api/webhooks/identity',
    )
  const { data = [] } = (readJson(text) ?? {}) as { data?: Endpoint[] }
  const ours = data.find((endpoint) => endpoint.url === url && endpoint.status === 'enabled')
  const add = `Add it in Stripe's dashboard, for ${wanted.join(', ')}.`
  if (!ours) return notReady('none goes to APP_URL/api/webhooks/identity', add)
  const missing = wanted.filter((event) => !ours.enabled_events.includes(event) && !ours.enabled_events.includes('*'))
  return missing.length === 0 ? ready('there') : attention(`does not tell of ${missing.join(', ')}`, add)
}
