import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, makeNonce, plainPagePolicy } from './security-policy'

const stripe = 'https://verify.stripe.com'
const rulesOf = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]))
const served = { isDevelopment: false, formsLeadTo: [stripe] }
const rules = rulesOf(contentSecurityPolicy('abc', served))

describe('a page', () => {
  it('runs no script but those with its nonce, and what these load', () => {
    expect(rules['script-src']).toBe(`'self' 'nonce-abc' 'strict-dynamic'`)
  })

  it('takes no style but those with its nonce', () => {
    expect(rules['style-src']).toBe(`'self' 'nonce-abc'`)
  })

  it('stands in no frame, holds no object, and is based nowhere else', () => {
    for (const rule of ['frame-ancestors', 'object-src', 'base-uri']) expect(rules[rule], rule).toBe(`'none'`)
  })

  it('sends forms to us, and where it is told', () => {
    expect(rules['form-action']).toBe(`'self' ${stripe}`)
  })

  it('loads nothing that is not named, and nothing at all from elsewhere', () => {
    expect(rules['default-src']).toBe(`'none'`)
    for (const rule of ['connect-src', 'font-src', 'worker-src', 'manifest-src']) expect(rules[rule], rule).toBe(`'self'`)
    expect(rules['img-src']).toBe(`'self' data: blob:`)
  })

  it('that is one text of ours has its own style and nothing else', () => {
    expect(rulesOf(plainPagePolicy('abc'))).toMatchObject({ 'default-src': `'none'`, 'style-src': `'nonce-abc'`, 'form-action': `'none'` })
  })
})

describe('a nonce', () => {
  it('is 128 bits, and never the same', () => {
    const nonces = Array.from({ length: 1000 }, makeNonce)
    expect(new Set(nonces).size).toBe(1000)
    expect(nonces.every((nonce) => Buffer.from(nonce, 'base64').length === 16)).toBe(true)
  })
})
