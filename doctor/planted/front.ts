import type { IncomingHttpHeaders } from 'node:http'
import { makeCertificate, type Spoil } from '../test-front'
import type { Changes, Garden } from '../test-patient'
import { listener, settings, type Fault } from './fault'

/** A fault of what stands before the app. */
const between =
  (spoil: Spoil) =>
  ({ front, mend }: Garden) => {
    front.passOn(spoil)
    mend(() => front.passOn({}))
  }
const without = (name: string) => between({ headers: ({ [name]: _gone, ...others }) => others })
const certified =
  (daysLeft: number) =>
  async ({ front, certificate, mend }: Garden): Promise<Changes> => {
    const other = await makeCertificate(daysLeft)
    front.present(other)
    mend(() => front.present(certificate))
    return { patient: { authority: other.cert } }
  }

const withoutSecure = ({ 'set-cookie': cookies, ...others }: IncomingHttpHeaders) =>
  cookies ? { ...others, 'set-cookie': cookies.map((cookie) => cookie.replace(/; secure/i, '')) } : others

/** What stands before the app. */
export const frontFaults: Fault[] = [
  {
    fault: 'an expired certificate',
    named: ['https.certificate'],
    says: /its certificate has expired/,
    plant: certified(-1),
  },
  {
    fault: 'a certificate that ends soon',
    named: ['https.certificate'],
    says: /ends in [45] days/,
    plant: certified(5),
  },
  {
    fault: 'a certificate of a stranger',
    named: ['https.certificate'],
    says: /signed by itself/,
    plant: async () => ({ patient: { authority: (await makeCertificate(60)).cert } }),
  },
  {
    fault: 'no HSTS',
    named: ['https.hsts'],
    says: /no Strict-Transport-Security/,
    plant: without('strict-transport-security'),
  },
  {
    fault: 'pages by plain http',
    named: ['https.redirect'],
    says: /without encryption too/,
    plant: listener(200, (url) => ({ patient: { plainPort: Number(new URL(url).port) } })),
  },
  {
    fault: 'no content security policy',
    named: ['served.policy'],
    says: /no Content-Security-Policy/,
    plant: without('content-security-policy'),
  },
  { fault: 'no camera', named: ['served.camera'], says: /Permissions-Policy/, plant: without('permissions-policy') },
  { fault: 'pages that may be kept', named: ['served.kept'], says: /no no-store/, plant: without('cache-control') },
  {
    fault: 'a cookie without Secure',
    named: ['served.cookies'],
    says: /set without Secure/,
    plant: between({ headers: (headers) => withoutSecure(headers) }),
  },
  {
    fault: 'a program that names itself',
    named: ['served.program'],
    says: /X-Powered-By/,
    plant: between({ headers: (headers) => ({ ...headers, 'x-powered-by': 'Next.js' }) }),
  },
  {
    fault: 'webhooks that a login page swallows',
    named: ['webhooks.jiko-refused', 'webhooks.jiko-taken', 'webhooks.identity-refused', 'webhooks.identity-taken'],
    says: /answered 200/,
    plant: between({ answer: (path) => (path.startsWith('/api/webhooks/') ? '<p>Sign in' : null) }),
  },
  {
    fault: 'an app that runs with another webhook secret',
    named: ['webhooks.jiko-taken'],
    says: /another JIKO_WEBHOOK_SECRETS/,
    plant: settings({ JIKO_WEBHOOK_SECRETS: 'Xw3nRt8kVb5mQz2p' }),
  },
  {
    fault: 'an app that runs with another secret of Stripe’s',
    named: ['webhooks.identity-taken'],
    says: /another STRIPE_WEBHOOK_SECRET/,
    plant: settings({ STRIPE_WEBHOOK_SECRET: 'whsec_other' }),
  },
]
