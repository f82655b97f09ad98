import { createHash, randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { World } from '../world'
import type { VerificationSession } from './nouns'
import { sessionView, type Expanded } from './session-view'
import { stripeRefusals } from './stripe-refusals'

const sessions = '/v1/identity/verification_sessions'

/** The operations of Stripe that Foyer uses: open a session, read it, call it off; list sessions, and webhook endpoints. */
export function stripeApi(world: World) {
  const { store, settings } = world
  const api = new Hono()

  api.use('/v1/*', requireKey(settings.stripeSecretKey))

  api.post(sessions, async (c) => {
    const body = await c.req.text()
    const form = new URLSearchParams(body)
    if (form.get('type') !== 'document') throw stripeRefusals.missing('type')
    const session = sessionUnder(c.req.header('idempotency-key') ?? null, body) ?? open(c, form, body)
    return show(c, session, expandedBy(form))
  })

  api.get(sessions, (c) => c.json({ object: 'list', url: sessions, has_more: false, data: [] }))

  /** Not for a key that is restricted to Identity. */
  api.get('/v1/webhook_endpoints', (c) => {
    if (settings.stripeSecretKey.startsWith('rk_')) throw stripeRefusals.mayNotRead()
    return c.json({ object: 'list', url: '/v1/webhook_endpoints', has_more: false, data: [] })
  })

  api.get(`${sessions}/:id`, (c) => {
    const session = required(c)
    if (session.status === 'requires_input') session.pageToken = newToken()
    store.changed()
    return show(c, session, expandedBy(new URL(c.req.url).searchParams))
  })

  api.post(`${sessions}/:id/cancel`, (c) => {
    const session = required(c)
    session.status = 'canceled'
    session.pageToken = null
    return show(c, session, expandedBy(new URLSearchParams()))
  })

  /** The same key with the same request is the same session; with another request it is refused. */
  function sessionUnder(key: string | null, body: string): VerificationSession | undefined {
    const known = key ? [...store.verificationSessions.values()].find(({ idempotencyKey }) => idempotencyKey === key) : undefined
    if (known && known.fingerprint !== fingerprintOf(body)) throw stripeRefusals.anotherRequest()
    return known
  }

  function open(c: Context, form: URLSearchParams, body: string): VerificationSession {
    const session: VerificationSession = {
      id: `vs_${randomBytes(12).toString('hex')}`,
      created: Math.floor(Date.now() / 1000),
      clientReferenceId: form.get('client_reference_id'),
      returnUrl: form.get('return_url'),
      idempotencyKey: c.req.header('idempotency-key') ?? null,
      fingerprint: fingerprintOf(body),
      status: 'requires_input',
      lastErrorCode: null,
      onTheId: null,
      pageToken: newToken(),
      webhooks: 'now',
      verdictDueAtMs: null,
    }
    store.verificationSessions.set(session.id, session)
    return session
  }

  function required(c: Context): VerificationSession {
    const id = c.req.param('id') ?? ''
    const session = store.verificationSessions.get(id)
    if (!session) throw stripeRefusals.unknown(id)
    return session
  }

  /** Sensitive results are for restricted keys, and only on request. */
  function show(c: Context, session: VerificationSession, expanded: Expanded) {
    if (expanded.birthDate && !settings.stripeSecretKey.startsWith('rk_')) throw stripeRefusals.mayNotRead()
    c.header('request-id', `req_${randomBytes(7).toString('hex')}`)
    return c.json(sessionView(session, settings.stripePagesUrl ?? new URL(c.req.url).origin, expanded))
  }

  return api
}

function requireKey(key: string) {
  return createMiddleware(async (c, next) => {
    if (c.req.header('authorization') !== `Bearer ${key}`) throw stripeRefusals.wrongKey()
    await next()
  })
}

/** `expand[0]=…` */
function expandedBy(form: URLSearchParams): Expanded {
  const wanted = [...form].flatMap(([name, value]) => (name.startsWith('expand') ? [value] : []))
  const birthDate = wanted.includes('verified_outputs.dob')
  return { outputs: birthDate || wanted.includes('verified_outputs'), birthDate }
}

function fingerprintOf(body: string): string {
  return createHash('sha256').update(body).digest('base64')
}

function newToken(): string {
  return `test_${randomBytes(16).toString('base64url')}`
}
