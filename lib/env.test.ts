import { describe, expect, it } from 'vitest'
import { readSettings } from './env'
import { testSettings } from './test-settings'

const key = Buffer.alloc(32, 7).toString('base64')

function faultsOf(changes: Record<string, string | undefined>): string[] {
  try {
    readSettings({ ...testSettings, ...changes })
  } catch (error) {
    return String(error).split('\n').slice(1).map((line) => line.trim())
  }
  return []
}

describe('settings', () => {
  it('are complete with the documented names, and defaults stand in for the rest', () => {
    expect(readSettings(testSettings)).toMatchObject({
      JIKO_TIMEOUT_MS: 10_000,
      JIKO_POCKETS_API: 'v2',
      JIKO_COUNTERPARTIES_API: 'v1',
      JIKO_POCKET_OPENING: 'off',
      TRANSFER_CODE_FROM_CENTS: 100_000,
      JIKO_PDF_HOSTS: ['*.jikoservices.com', '*.jiko.io'],
      TRUSTED_PROXY_HOPS: 1,
    })
  })

  it('name every fault at once', () => {
    expect(faultsOf({ DATABASE_URL: undefined, AUTH_SECRET: 'short', JIKO_TIMEOUT_MS: 'soon' })).toEqual([
      'DATABASE_URL is missing',
      'AUTH_SECRET must have at least 32 characters',
      'JIKO_TIMEOUT_MS must be a number',
    ])
  })

  it('count an empty value as missing, or as the default', () => {
    expect(faultsOf({ JIKO_PASSWORD: ' ' })).toEqual(['JIKO_PASSWORD is missing'])
    expect(readSettings({ ...testSettings, TRUSTED_PROXY_HOPS: '' }).TRUSTED_PROXY_HOPS).toBe(1)
  })

  it('never repeat a value in a fault', () => {
    const fault = faultsOf({ AUTH_SECRET: 'hunter2', VAULT_KEYS: 'hunter2', DATABASE_URL: 'hunter2' }).join()
    expect(fault).not.toBe('')
    expect(fault).not.toContain('hunter2')
  })

  it('send nothing unencrypted beyond this machine and its neighbours', () => {
    expect(faultsOf({ JIKO_BASE_URL: 'http://partner.sandbox-api.jikoservices.com' })).toEqual([
      'JIKO_BASE_URL must begin with https://',
    ])
    expect(faultsOf({ JIKO_BASE_URL: 'https://partner.sandbox-api.jikoservices.com' })).toEqual([])
    expect(faultsOf({ JIKO_BASE_URL: 'http://sandbox:4010', TWILIO_BASE_URL: 'http://[::1]:4010' })).toEqual([])
  })

  it('take no name for a nearby address because it begins like one', () => {
    expect(faultsOf({ JIKO_BASE_URL: 'http://127.0.0.1.example.com' })).toHaveLength(1)
    expect(faultsOf({ APP_URL: 'http://172.32.0.1:3000' })).toHaveLength(1)
    expect(faultsOf({ APP_URL: 'http://192.168.1.20:3000' })).toEqual([])
  })

  it('send mail beyond our network encrypted, unless told otherwise', () => {
    const smtpOf = (SMTP_URL: string) => readSettings({ ...testSettings, SMTP_URL }).SMTP_URL
    expect(smtpOf('smtp://mail.example.com:587')).toBe('smtp://mail.example.com:587?requireTLS=true')
    expect(smtpOf('smtp://mail.example.com?requireTLS=false')).toBe('smtp://mail.example.com?requireTLS=false')
    expect(smtpOf('smtps://mail.example.com')).toBe('smtps://mail.example.com')
    expect(smtpOf('smtp://127.0.0.1:2525')).toBe('smtp://127.0.0.1:2525')
  })

  it('take an address without a path, whatever its last character', () => {
    expect(readSettings({ ...testSettings, JIKO_BASE_URL: 'http://localhost:4010/' }).JIKO_BASE_URL).toBe(
      'http://localhost:4010',
    )
    expect(faultsOf({ JIKO_BASE_URL: 'https://bank.example/api' })).toEqual(['JIKO_BASE_URL must not have a path'])
  })

  it('name who proves that answers are a person’s own, or say why nobody does', () => {
    expect(readSettings(testSettings)).toMatchObject({ IDENTITY_VENDOR: 'stripe', STRIPE_PAGES_URL: 'https://verify.stripe.com' })
    expect(faultsOf({ IDENTITY_VENDOR: undefined })).toEqual(['IDENTITY_VENDOR is missing'])
    expect(faultsOf({ IDENTITY_VENDOR: 'none' })).toEqual(['IDENTITY_NONE_BECAUSE is missing'])
    expect(faultsOf({ IDENTITY_VENDOR: 'none', IDENTITY_NONE_BECAUSE: 'Jiko verifies', STRIPE_SECRET_KEY: '' })).toEqual([])
  })

  it('name what a vendor needs along with every other fault', () => {
    expect(faultsOf({ STRIPE_SECRET_KEY: undefined, STRIPE_WEBHOOK_SECRET: ' ', JIKO_BASE_URL: undefined })).toEqual([
      'JIKO_BASE_URL is missing',
      'STRIPE_SECRET_KEY is missing',
      'STRIPE_WEBHOOK_SECRET is missing',
    ])
  })

  it('tell the partner nothing as long as no address says where', () => {
    expect(readSettings(testSettings)).toMatchObject({ PARTNER_EVENT_URLS: [], PARTNER_EVENT_SECRETS: [] })
  })

  it('take any number of addresses for the partner’s events, with paths, and what signs them', () => {
    const secret = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`
    const changes = {
      PARTNER_EVENT_URLS: 'https://core.example.com/foyer, http://127.0.0.1:4010/partner/events,https://core.example.com/foyer',
      PARTNER_EVENT_SECRETS: `${secret(2)}, ${secret(1)}`,
    }
    expect(readSettings({ ...testSettings, ...changes })).toMatchObject({
      PARTNER_EVENT_URLS: ['https://core.example.com/foyer', 'http://127.0.0.1:4010/partner/events'],
      PARTNER_EVENT_SECRETS: [secret(2), secret(1)],
    })
  })

  it('send no event unsigned, unencrypted, or to an address that is none', () => {
    const signed = { PARTNER_EVENT_SECRETS: `whsec_${Buffer.alloc(24, 1).toString('base64')}` }
    expect(faultsOf({ PARTNER_EVENT_URLS: 'https://core.example.com/foyer' })).toEqual(['PARTNER_EVENT_SECRETS is missing'])
    expect(faultsOf({ ...signed, PARTNER_EVENT_URLS: 'http://core.example.com/foyer' })).toEqual([
      'PARTNER_EVENT_URLS must begin with https://',
    ])
    for (const url of ['core.example.com', 'https://user:pass@example.com/x', 'https://example.com/x?key=1', 'https://[/']) {
      expect(faultsOf({ ...signed, PARTNER_EVENT_URLS: url })).toHaveLength(1)
    }
    for (const secret of ['whsec_', 'whsec_c2hvcnQ=', 'a-secret-of-no-less-than-32-characters', 'whsec_not base64 at all']) {
      expect(faultsOf({ PARTNER_EVENT_SECRETS: secret })).toHaveLength(1)
    }
  })

  it('hold the keys of the vault in their order, each of 32 bytes and with a name of its own', () => {
    const { VAULT_KEYS } = readSettings({ ...testSettings, VAULT_KEYS: `may:${key}, april:${key}` })
    expect(VAULT_KEYS.map(({ name, secret }) => [name, secret.length])).toEqual([['may', 32], ['april', 32]])
    expect(faultsOf({ VAULT_KEYS: `may:${key},may:${key}` })).toEqual(['VAULT_KEYS must not use a name twice'])
    expect(faultsOf({ VAULT_KEYS: 'may:c2hvcnQ=' })).toHaveLength(1)
    expect(faultsOf({ VAULT_KEYS: key })).toHaveLength(1)
    expect(faultsOf({ VAULT_KEYS: ',' })).toHaveLength(1)
  })
})
