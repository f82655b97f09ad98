import { randomUUID } from 'node:crypto'
import { signRequest } from '@/lib/jiko/sign'
import { defaultSettings } from './settings'

type Call = { idempotencyKey?: string; signature?: string; token?: string; headers?: Record<string, string> }

const { jikoUsername: username, jikoPassword: password, jikoSharedSecret: secret } = defaultSettings

/** A partner who calls the sandbox as Jiko asks it to: logged in, with a key, signed. For tests. */
export async function logIn(url: string) {
  const login = await post(`${url}/api/v1/login/`, { username, password })
  const { token } = await login.json()

  async function call(method: string, path: string, json?: unknown, chosen: Call = {}): Promise<Response> {
    const idempotencyKey = chosen.idempotencyKey ?? randomUUID()
    const body = json === undefined ? '' : JSON.stringify(json)
    const signed = signRequest({ idempotencyKey, path: new URL(path, url).pathname, body, secret })
    const headers = {
      authorization: `Bearer ${chosen.token ?? token}`,
      'x-jiko-idempotency': idempotencyKey,
      'x-jiko-signature': chosen.signature ?? signed,
      ...(body && { 'content-type': 'application/json' }),
      ...chosen.headers,
    }
    return fetch(`${url}${path}`, { method, headers, body: body || undefined })
  }

  return {
    call,
    read: async (path: string) => (await call('GET', path)).json(),
    create: async (identificationNumber: string, changes: object = {}) =>
      (await call('POST', '/api/v1/applications/', person(identificationNumber, changes))).json(),
    apply: async (id: string) => (await call('POST', `/api/v1/applications/${id}/apply/`)).json(),
    upload: (id: string, type: string, bytes = new Uint8Array([1]), contentType = 'image/png') =>
      fetch(`${url}/api/v1/applications/${id}/documents/${type}/file/`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'x-jiko-idempotency': randomUUID(),
          'content-type': contentType,
        },
        body: bytes,
      }),
  }
}

export function post(url: string, json: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(json) })
}

/** An applicant without a fault. */
export function person(identificationNumber: string, changes: object = {}) {
  return {
    identification_number: identificationNumber,
    identification_type: 'SSN',
    name: { first_name: 'Zoë', last_name: 'Núñez' },
    email: 'zoe@example.com',
    phone_number: '+12125550123',
    date_of_birth: '1990-02-28',
    address: { street_address: '1 Main St', city: 'Springfield', postal_code: '62701', state: 'IL', country: 'US' },
    citizenship_country: 'US',
    investment_profile: { employment_status: 'STUDENT', income: 'BELOW_50K', net_worth: 'BELOW_50K' },
    agreement_consent: { version: '1.0.0', timestamp: '2026-01-06T12:00:00+00:00' },
    ...changes,
  }
}
