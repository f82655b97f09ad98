import { atSandbox } from './at-sandbox'
import { listener, nowhere, settings, type Fault } from './fault'

/** Standard Webhooks, of no pattern. */
const secretOf = (byte: number) =>
  `whsec_${Buffer.from(Array.from({ length: 32 }, (_, index) => (byte * (index + 3) ** 2) % 251)).toString('base64')}`

/** Twilio, Stripe, and the partner’s own systems. */
export const vendorFaults: Fault[] = [
  {
    fault: 'a wrong token at Twilio',
    named: ['sms.account'],
    says: /does not know this account/,
    plant: settings({ TWILIO_AUTH_TOKEN: 'another' }),
  },
  {
    fault: 'somebody else’s number',
    named: ['sms.number'],
    says: /no number of this account/,
    plant: settings({ TWILIO_FROM: '+12125550123' }),
  },
  {
    fault: 'a wrong key at Stripe',
    named: ['identity.key'],
    says: /does not know this key/,
    plant: settings({ STRIPE_SECRET_KEY: 'rk_test_another' }),
  },
  {
    fault: 'a key at Stripe that may too little',
    named: ['identity.key'],
    says: /may not read Identity sessions/,
    plant: atSandbox({ match: { path: '^/v1/identity/verification_sessions$' }, kind: 'status', status: 403 }),
  },
  {
    fault: 'a partner’s system that is not there',
    named: ['partner-events.reach'],
    says: /nobody listens there/,
    plant: settings({ PARTNER_EVENT_URLS: `http://${nowhere}/events` }),
  },
  {
    fault: 'a partner’s system with another secret',
    named: ['partner-events.signature'],
    says: /as it refuses a stranger's/,
    plant: settings({ PARTNER_EVENT_SECRETS: secretOf(5) }),
  },
  {
    fault: 'a partner’s system that believes anybody',
    named: ['partner-events.signature'],
    says: /believes strangers/,
    plant: listener(204, (url) => ({ settings: { PARTNER_EVENT_URLS: `${url}/events` } })),
  },
]
