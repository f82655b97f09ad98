import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { loginSchema } from '@/lib/jiko/schema'
import { signRequest } from '@/lib/jiko/sign'
import { ask, type Answer } from './ask'
import { Trouble } from './evidence'
import type { Patient } from './patient'

/** `skewMs` is Jiko's clock less ours, `livesMs` how long the token lives by Jiko's own clock. */
export type Login = { token: string; skewMs: number; livesMs: number }

const whyRefused: Record<number, string> = {
  401: 'the name or the password is wrong',
  403: 'Jiko lets nobody in from this address',
  422: 'the name or the password is not of the form that Jiko takes',
  429: 'Jiko has been asked too often; wait',
}
const access =
  'Look at JIKO_USERNAME and JIKO_PASSWORD, and ask Jiko to allowlist the addresses that the app calls from.'

/** Logs in by itself, beside the login that the processes of the app share; should Jiko end that, they log in anew. */
export async function logIn({ settings, now, authority }: Patient): Promise<Login> {
  const { JIKO_USERNAME: username, JIKO_PASSWORD: password } = settings
  const askedAtMs = now()
  const answer = await ask(new URL('/api/v1/login/', settings.JIKO_BASE_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...partnerHeader(settings) },
    body: JSON.stringify({ username, password }),
    authority,
  })
  if (answer.status !== 200) throw new Trouble(whyRefused[answer.status] ?? `answered ${answer.status}`, access)
  const { token, expires } = parse(answer, loginSchema, 'The login')
  // Without a Date there is no telling.
  const theirsMs = Date.parse(answer.headers.date ?? '') || now()
  return { token, skewMs: theirsMs - (askedAtMs + now()) / 2, livesMs: Date.parse(expires) - theirsMs }
}

/** Reads something, signed. @throws Trouble for anything but 200 and the shape that the app reads */
export async function readFromJiko<Content>(
  { settings, authority }: Patient,
  { token }: Login,
  path: string,
  schema: z.ZodType<Content>,
  query: Record<string, string> = {},
): Promise<Content> {
  const url = new URL(path, settings.JIKO_BASE_URL)
  url.search = new URLSearchParams(query).toString()
  const idempotencyKey = randomUUID()
  const signature = signRequest({ idempotencyKey, path, body: '', secret: settings.JIKO_SHARED_SECRET })
  const headers = {
    authorization: `Bearer ${token}`,
    'x-jiko-idempotency': idempotencyKey,
    'x-jiko-signature': signature,
    ...partnerHeader(settings),
  }
  const answer = await ask(url, { headers, authority })
  if (answer.status === 401) throw new Trouble('Jiko does not believe our signature', 'Look at JIKO_SHARED_SECRET.')
  if (answer.status === 403)
    throw new Trouble('this partner may not do that', 'Ask Jiko for the permission, and about JIKO_PARTNER_ID.')
  if (answer.status !== 200) throw new Trouble(`${path} answered ${answer.status}`, 'Ask Jiko.')
  return parse(answer, schema, path)
}

function partnerHeader({ JIKO_PARTNER_ID }: Patient['settings']): Record<string, string> {
  return JIKO_PARTNER_ID ? { 'x-jiko-partner-id': JIKO_PARTNER_ID } : {}
}

/** Where and how it differs, never what stands there. */
function parse<Content>({ text }: Answer, schema: z.ZodType<Content>, what: string): Content {
  const { data, error } = schema.safeParse(readJson(text))
  if (!error) return data
  const where = error.issues.map(({ path, code }) => `${path.join('.') || 'the whole'} (${code})`).join(', ')
  throw new Trouble(`${what} answered another shape: ${where}`, 'Compare it with lib/jiko/openapi.yaml, and ask Jiko.')
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
