import { describe, expect, it } from 'vitest'
import { isSignedBy, signRequest, signWebhook } from './sign'

const idempotencyKey = '11111111-2222-4333-8444-555555555555'
const secret = 'shared-secret-here'

describe('signing a request to Jiko', () => {
  it('signs key and path when there is no body', () => {
    const signature = signRequest({ idempotencyKey, path: '/api/v1/agreements/', body: '', secret })
    expect(signature).toBe('GL+ApGrFi6RfYjs1Q7mTfkDWd4MgGh4oGtUsI0LeijY=')
  })

  it('signs key, path and body, as text or as the same bytes', () => {
    const expected = 'fXNjEV0Zxx9jrLHkkhN/yOjklANkdMgMpME8ZS7F0tc='
    const request = { idempotencyKey, path: '/api/v1/subscriptions/', secret }
    expect(signRequest({ ...request, body: '{"a":1}' })).toBe(expected)
    expect(signRequest({ ...request, body: new TextEncoder().encode('{"a":1}') })).toBe(expected)
  })
})

describe('signing a webhook', () => {
  it('signs the raw body alone', () => {
    expect(signWebhook('{"event_id":"x"}', '0123456789abcdef')).toBe('tGHUFdh2xAs7BaDc+xTi1U3FtTecZA7OnFP+Ts2WHKI=')
  })
})

describe('checking a signature', () => {
  const expected = signWebhook('{}', '0123456789abcdef')

  it('takes the right one', () => {
    expect(isSignedBy(expected, expected)).toBe(true)
  })

  it('refuses a wrong, a shortened, an empty and a missing one', () => {
    const wrong = signWebhook('{ }', '0123456789abcdef')
    for (const signature of [wrong, expected.slice(0, -1), '', null, undefined]) {
      expect(isSignedBy(signature, expected)).toBe(false)
    }
  })
})
