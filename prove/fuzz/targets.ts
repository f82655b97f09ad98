import type { Stage } from './caller'

/**
 * An address and a right request to it, which is then spoiled. `:words` stand for what the world says: ids,
 * secrets, tokens (troupe.ts). A `form` is posted as the page at `path` has it, hidden fields and all.
 */
export type Target = {
  name: string
  method: string
  path: string
  /** Who stands where this is possible; others try as well, now and then. */
  callers: readonly Stage[]
  body: 'none' | 'form' | 'fields' | 'picture' | 'action' | 'part' | 'jiko-event' | 'stripe-event'
  fields?: Record<string, string>
  headers?: Record<string, string>
  weight?: number
}

/** The form of a page, posted as a browser without JavaScript does; and the same action as React calls it. */
function page(path: string, callers: Stage[], fields: Record<string, string> = {}, weight = 3): Target[] {
  const name = path.split('?')[0]!
  return [
    { name: `POST ${name}`, method: 'POST', path, callers, body: 'form', fields, weight },
    { name: `POST ${name} (action)`, method: 'POST', path, callers, body: 'action', fields, weight: 1 },
    { name: `GET ${name}`, method: 'GET', path, callers, body: 'none', weight: 1 },
  ]
}

function ask(method: string, path: string, callers: Stage[], more: Partial<Target> = {}): Target {
  return { name: `${method} ${path.split('?')[0]}`, method, path, callers, body: 'none', ...more }
}

const anybody: Stage[] = ['stranger', 'fresh', 'answering', 'sent', 'documents', 'visitor', 'approved']
const showing: Stage[] = ['documents', 'visitor']
const tus = { 'tus-resumable': '1.0.0' }
const part = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
const financesAnswer = {
  employmentStatus: 'EMPLOYED', occupation: 'Nurse', income: 'BELOW_50K', netWorth: 'OVER_5M',
  brokerDealer: 'no', brokerDealerName: '', director: 'no', directorCompany: '',
}

export const targets: readonly Target[] = [
  ...page('/', anybody),
  ...page('/start', ['stranger', 'knocking'], { email: ':email' }),
  ask('GET', '/start?room=:nasty', anybody, { weight: 1 }),
  ...page('/start/email-code', ['knocking'], { code: '123456', channel: 'text' }),
  ...page('/apply/phone', ['fresh', 'code-sent'], { phone: ':phone' }),
  ...page('/apply/phone-code', ['code-sent'], { code: '123456', channel: 'call' }),
  ...page('/apply/agreements', ['agreeing', 'answering'], { consent: 'on' }),
  ...page('/apply/name', ['answering', 'ready'], { firstName: 'Ana', middleName: '', lastName: ':canary' }, 5),
  ...page('/apply/birth-date', ['answering', 'ready'], { month: '4', day: '9', year: '1987' }, 5),
  ...page('/apply/address', ['answering', 'ready'], { street: '1200 Folsom St', unit: '', city: 'San Francisco', state: 'CA', region: '', postalCode: '94103', country: 'US' }, 5),
  ...page('/apply/identification', ['answering', 'ready'], { type: 'SSN', number: '312-34-5678', issuingCountry: 'US', citizenship: 'US' }, 5),
  ...page('/apply/finances', ['answering', 'ready'], financesAnswer, 5),
  ...page('/apply/identity-check', ['unproved']),
  ...page('/apply/review', ['ready'], {}, 2),
  ...page('/status', ['sent', 'documents']),
  ...page('/documents', showing),
  ...page('/documents/id-front', showing),
  ...page('/documents/phone', ['documents', 'lending']),
  ...page('/handoff?key=:link', ['stranger', 'lending'], { key: ':link' }),
  ...page('/account', ['approved']),
  ...page('/account/move', ['approved'], { from: 'pocket', to: 'pocket:pocket', howMuch: 'some', amount: '12.50', note: 'Rent' }),
  ask('GET', '/account/move/0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012', ['approved', 'stranger'], { weight: 1 }),
  ask('GET', '/account/move/:nasty', ['approved'], { weight: 1 }),
  ...page('/account/people', ['approved']),
  ask('GET', '/confirm?for=transfer&id=:nasty', ['approved'], { weight: 1 }),
  ...page('/account/fund', ['approved']),
  ...page('/account/pockets/new', ['approved'], { name: ':canary', term: 'UST-4W' }),
  ...page('/account/activity?pocket=x&kind=bank&from=2026-02-30&before=:nasty&search=:nasty', ['approved'], { pocket: 'x', kind: 'bank', direction: 'in', from: '2026-01-01', to: ':nasty', search: ':canary' }),
  ask('GET', '/account/activity/csv?search=:nasty', ['approved'], { weight: 1 }),
  ask('GET', '/account/pockets/:nasty', ['approved'], { weight: 1 }),
  ask('GET', '/account/pockets/:nasty/close', ['approved'], { weight: 1 }),
  ask('GET', '/account/fund/:nasty', ['approved'], { weight: 1 }),
  ask('GET', '/account/papers?year=2026&kind=bank-statement&page=2', ['approved'], { weight: 1 }),
  ask('GET', '/account/papers/:nasty', ['approved', 'stranger'], { weight: 1 }),
  ask('GET', '/account/papers/trades/:nasty/:nasty', ['approved'], { weight: 1 }),
  ask('GET', '/account/details', ['approved', 'sent'], { weight: 1 }),
  ask('GET', '/account/details/change?problem=:nasty&about=:nasty', ['approved'], { weight: 1 }),
  ask('POST', '/api/changes', ['approved', 'sent'], { body: 'picture', headers: { origin: ':origin' } }),
  ...page('/delete', ['sent', 'approved'], {}, 1),
  ...page('/confirm?for=account-number', ['approved'], { reason: 'account-number', way: 'phone' }),
  ...page('/confirm?for=phone', ['ready', 'answering'], { reason: 'phone', way: 'email', code: '123456', channel: 'text' }),

  ask('POST', '/api/documents/id-front', showing, { body: 'picture', headers: { origin: ':origin' }, weight: 6 }),
  ask('POST', '/api/documents/selfie', showing, { body: 'picture', headers: { origin: ':origin' } }),
  ask('POST', '/api/uploads', showing, {
    headers: { ...tus, origin: ':origin', 'upload-length': '64', 'upload-metadata': ':metadata' },
    weight: 6,
  }),
  ask('PATCH', '/api/uploads/:upload', showing, { body: 'part', headers: { ...part, origin: ':origin' }, weight: 6 }),
  ask('HEAD', '/api/uploads/:upload', showing, { headers: tus }),
  ask('DELETE', '/api/uploads/:upload', showing, { headers: { ...tus, origin: ':origin' } }),
  ask('OPTIONS', '/api/uploads/:upload', showing, { headers: { ...tus, origin: ':origin' } }),
  ask('GET', '/api/uploads/:upload/outcome', showing),
  ask('GET', '/api/uploads/device-key', showing, { weight: 1 }),
  ask('GET', '/api/status?seen=x', ['sent', ...showing]),

  ask('POST', '/api/webhooks/jiko', ['stranger'], { body: 'jiko-event', weight: 8 }),
  ask('POST', '/api/webhooks/identity', ['stranger'], { body: 'stripe-event', weight: 8 }),

  // There is nothing of next-auth's to call from outside: people sign in and out by our own forms.
  ...['GET', 'POST'].map((method) =>
    ask(method, '/api/auth/:nasty', anybody, { body: 'fields', fields: { csrfToken: '', challengeId: ':challenge', code: '123456' } }),
  ),
  ask('GET', '/api/session', anybody, { weight: 1 }),
  ask('POST', '/api/session', anybody, { headers: { origin: ':origin' }, weight: 1 }),
  ask('GET', '/api/health', anybody, { weight: 1 }),
  ask('GET', '/api/ready', anybody, { weight: 1 }),
  ask('GET', '/status/receipt', anybody, { weight: 1 }),
  ask('GET', '/agreements/:agreement', ['agreeing', 'answering'], { weight: 1 }),
  ask('GET', '/documents/:nasty', showing, { weight: 1 }),
  ask('GET', '/apply/:nasty', ['answering'], { weight: 1 }),
  ask('POST', '/api/documents/:nasty', showing, { body: 'picture', headers: { origin: ':origin' }, weight: 1 }),
]
