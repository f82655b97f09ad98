const agreements = 'lib/jiko/agreements.ts'
const address = 'lib/jiko/pdf-address.ts'
const agreementsTest = 'lib/jiko/agreements.test.ts'
const webhooksTest = 'lib/jiko/webhooks.test.ts'
const stripeTest = 'lib/identity/stripe-identity.test.ts'
const at = (url) => [agreementsTest, `at ${url} is never fetched`]

/** Where we call, whom we believe, and what reaches whom. */
export const vendors = [
  {
    name: 'host', file: address,
    test: at('http://169.254.169.254/latest/meta-data'),
    guard: `  if (!isJikos(url)) throw new JikoContractBroken(asked ?? { method: 'GET', path: url.pathname }, 'is no address of Jiko')\n`, without: '',
  },
  {
    name: 'host-by-https', file: address,
    test: at('http://docs.jiko.io/a.pdf'),
    guard: `url.protocol === 'https:' && `, without: '',
  },
  {
    name: 'host-and-port', file: address,
    test: at('https://docs.jiko.io:8443/a.pdf'),
    guard: `url.port === '' && `, without: '',
  },
  {
    name: 'host-and-nobody', file: address,
    test: at('https://user:password@docs.jiko.io/a.pdf'),
    guard: '  if (url.username || url.password) return false\n', without: '',
  },
  {
    name: 'host-whole', file: address,
    test: at('https://eviljiko.io/a.pdf'),
    guard: 'hostname.endsWith(host.slice(1))', without: 'hostname.endsWith(host.slice(2))',
  },
  {
    name: 'only-pdf', file: agreements,
    test: [agreementsTest, 'that turns out to be a page that calls itself a PDF is not shown'],
    guard: ' || !isPdf(body)', without: '',
  },
  {
    name: 'no-endless-answer', file: 'lib/jiko/exchange.ts',
    test: ['lib/jiko/request.test.ts', 'reads no endless answer'],
    guard: '    if (bytes > bytesMax) throw new JikoContractBroken(asked, `answered more than ${bytesMax} bytes`)\n',
    without: '',
  },
  {
    name: 'no-redirect', file: 'lib/jiko/exchange.ts',
    test: ['lib/jiko/request.test.ts', 'follows no redirect'],
    guard: `redirect: 'manual'`, without: `redirect: 'follow'`,
  },
  {
    name: 'no-redirect-of-a-partner', file: 'lib/partner/send-event.ts',
    test: ['lib/partner/send-event.test.ts', 'follows no redirect'],
    guard: `redirect: 'manual'`, without: `redirect: 'follow'`,
  },
  {
    name: 'ids-in-a-path', file: 'lib/jiko/api-path.ts',
    test: ['lib/jiko/schema.test.ts', 'holds ids as they are, and nothing that would lead elsewhere'],
    guard: `  if (stranger !== undefined) throw new Error('Not an id that Jiko could have given')\n`, without: '',
  },
  {
    name: 'webhook-signed', file: 'lib/jiko/webhooks.ts',
    test: [webhooksTest, 'with any byte changed is nobody’s'],
    guard: '!env().JIKO_WEBHOOK_SECRETS.some(signed)', without: '!signed',
  },
  {
    name: 'webhook-signed-with-ours', file: 'lib/jiko/sign.ts',
    test: [webhooksTest, 'or with that of another secret is nobody’s'],
    guard: 'given.length === wanted.length && timingSafeEqual(given, wanted)',
    without: 'given.length === wanted.length',
  },
  {
    name: 'webhook-once', file: 'lib/upkeep/receive-webhook.ts',
    test: ['lib/onboarding/following.test.ts', 'takes a webhook as a hint, and one that comes twice as one'],
    guard: '    if (count === 0) return false\n', without: '',
  },
  {
    name: 'webhook-of-stripe', file: 'lib/identity/stripe-identity.ts',
    test: [stripeTest, 'unsigned, signed by another, changed or old is nobody’s'],
    guard: 'const event = stripe().webhooks.constructEvent(',
    without: 'const event = ((body: Buffer, ..._: unknown[]) => JSON.parse(body.toString()))(',
  },
  {
    name: 'webhook-of-stripe-is-new', file: 'lib/identity/stripe-identity.ts',
    test: [stripeTest, 'unsigned, signed by another, changed or old is nobody’s'],
    guard: 'env().STRIPE_WEBHOOK_SECRET!,\n', without: 'env().STRIPE_WEBHOOK_SECRET!,\n        1e9,\n',
  },
  {
    name: 'one-address-a-letter', file: 'lib/messages/mail.ts',
    test: ['lib/messages/mail.test.ts', 'goes to one address, whatever is smuggled into it'],
    guard: `to: { name: '', address: to }`, without: 'to',
  },
  {
    name: 'evidence-page-is-text', file: 'lib/evidence/evidence-page.ts',
    test: ['lib/evidence/evidence-file.test.ts', 'shows what somebody smuggled in as text'],
    guard: `.replaceAll('<', '&lt;')`, without: '',
  },
]
