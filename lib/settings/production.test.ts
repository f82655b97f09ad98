import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../env'
import { testSettings } from '../test-settings'

const random = (bytes = 32) => randomBytes(bytes).toString('base64url')
const key = (bytes: Uint8Array = randomBytes(32)) => Buffer.from(bytes).toString('base64')

/** As somebody sets them who serves real people. */
const sound = {
  DATABASE_URL: 'postgres://foyer:secret@db.internal/foyer?sslmode=verify-full',
  APP_URL: 'https://open.bank.test',
  AUTH_SECRET: random(),
  VAULT_KEYS: `second:${key()},first:${key()}`,
  JIKO_BASE_URL: 'https://acme.partner-api.jikoservices.com',
  JIKO_USERNAME: 'acme',
  JIKO_PASSWORD: random(),
  JIKO_SHARED_SECRET: random(),
  JIKO_WEBHOOK_SECRETS: random(),
  SMTP_URL: 'smtp://mail.bank.test:587',
  EMAIL_FROM: 'Acme <hello@bank.test>',
  JIKO_PDF_HOSTS: '*.jiko.io,files.bank.test',
  TWILIO_ACCOUNT_SID: `AC${randomBytes(16).toString('hex')}`,
  TWILIO_AUTH_TOKEN: randomBytes(16).toString('hex'),
  TWILIO_FROM: '+14155238886',
  IDENTITY_VENDOR: 'stripe',
  STRIPE_SECRET_KEY: `rk_live_${random()}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${random()}`,
  PARTNER_EVENT_URLS: 'https://core.bank.test/foyer',
  PARTNER_EVENT_SECRETS: `whsec_${key()}`,
}

function faultsOf(changes: Record<string, string | undefined>, base: Record<string, string> = sound): string[] {
  try {
    readSettings({ ...base, ...changes })
  } catch (error) {
    return String(error).split('\n').slice(1).map((line) => line.trim())
  }
  return []
}

const text = (letters: string) => key(Buffer.from(letters))

describe('settings for production', () => {
  it('may be as they should', () => {
    expect(readSettings(sound).FOYER_STAGE).toBe('production')
  })

  it.each(['postgres://foyer@10.0.0.7/foyer', 'postgres://foyer@db/foyer', 'postgres:///foyer?host=/var/run/postgresql'])(
    'may have a database in our own network: %s',
    (DATABASE_URL) => expect(faultsOf({ DATABASE_URL })).toEqual([]),
  )

  it.each([
    ['APP_URL', 'http://open.bank.test', 'must begin with https://'],
    ['JIKO_BASE_URL', 'http://127.0.0.1:4010', 'must begin with https:// and be no address of this network'],
    ['JIKO_BASE_URL', 'https://10.0.0.7', 'must begin with https:// and be no address of this network'],
    ['JIKO_BASE_URL', 'https://acme.sandbox-api.jikoservices.com', 'must not be a sandbox'],
    ['TWILIO_BASE_URL', 'http://sandbox:4010', 'must begin with https:// and be no address of this network'],
    ['STRIPE_BASE_URL', 'http://localhost:4010', 'must begin with https:// and be no address of this network'],
    ['STRIPE_PAGES_URL', 'http://192.168.1.2:4010', 'must begin with https:// and be no address of this network'],
    ['PARTNER_EVENT_URLS', 'https://core.bank.test/a,http://127.0.0.1/b', 'must begin with https:// and be no address of this network'],
    ['SMTP_URL', 'smtp://127.0.0.1:2525', 'must be encrypted: smtps://, or smtp:// with ?requireTLS=true'],
    ['SMTP_URL', 'smtp://mail.bank.test?requireTLS=false', 'must be encrypted: smtps://, or smtp:// with ?requireTLS=true'],
    ['SMTP_URL', 'smtp://mail.bank.test?requireTLS=true&ignoreTLS=true', 'must be encrypted: smtps://, or smtp:// with ?requireTLS=true'],
    ['SMTP_URL', 'smtps://mail.bank.test?tls.rejectUnauthorized=false', 'must not switch off the check of certificates'],
    ['SMTP_URL', 'smtps://mail.bank.test?tls.rejectUnauthorized=true&tls.rejectUnauthorized=0', 'must not switch off the check of certificates'],
    ...['', '?sslmode=disable', '?sslmode=no-verify', '?sslmode=require', '?sslmode=verify-full&sslmode=disable', '?ssl=true'].map((query) => [
      'DATABASE_URL', `postgres://foyer@db.bank.test/foyer${query}`, 'must have ?sslmode=verify-full beyond this network',
    ]),
    ['DATABASE_URL', 'postgres://foyer@127.0.0.1/foyer?host=db.bank.test', 'must have ?sslmode=verify-full beyond this network'],
    ['EMAIL_FROM', 'Foyer <hello@foyer.example>', 'must not be an example'],
    ['AUTH_SECRET', 'change-me-change-me-change-me-please', 'must not be an example'],
    ['AUTH_SECRET', 'a'.repeat(40), 'must be random'],
    ['AUTH_SECRET', 'kX9vT2mQ'.repeat(5), 'must be random'],
    ['AUTH_SECRET', 'abcdefghijklmnopqrstuvwxyz0123456789', 'must be random'],
    ['VAULT_KEYS', `first:${key(Buffer.alloc(32, 7))}`, 'must be random bytes'],
    ['VAULT_KEYS', `first:${key(Buffer.from([...Array(32).keys()]))}`, 'must be random bytes'],
    ['VAULT_KEYS', `first:${text('correct horse battery staple 123')}`, 'must be random bytes'],
    ['JIKO_SHARED_SECRET', 'k9v2', 'must have at least 16 characters'],
    ['JIKO_SHARED_SECRET', 'foyer-sandbox-shared-secret', 'must not be an example'],
    ['JIKO_PASSWORD', 'foyer-sandbox-password', 'must not be the sandbox’s'],
    ['JIKO_WEBHOOK_SECRETS', `${random()},0123456789abcdef`, 'must be random'],
    ['PARTNER_EVENT_SECRETS', `whsec_${key(Buffer.alloc(32, 1))}`, 'must be random bytes'],
    ['STRIPE_SECRET_KEY', `rk_test_${random()}`, 'must be a live key'],
    ['STRIPE_WEBHOOK_SECRET', 'whsec_foyer_sandbox', 'must not be an example'],
    ['TWILIO_ACCOUNT_SID', 'AC00000000000000000000000000f0e500', 'must not be the sandbox’s'],
    ['TWILIO_AUTH_TOKEN', 'foyer-sandbox-twilio-token', 'must not be an example'],
    ['TWILIO_FROM', '+15005550006', 'must not be an example'],
    ['CODE_SENDS_PER_IP_PER_HOUR_MAX', '100000', 'must be at most 1000'],
    ['JIKO_PDF_HOSTS', '*.com', 'must be names like files.example.com or *.example.com'],
    ['JIKO_PDF_HOSTS', '*.jiko.io,10.0.0.7', 'must be names like files.example.com or *.example.com'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'must not be 0'],
    ['FLOOR_PAGE', 'on', 'must be off'],
    ['FLOOR_PAGE', 'empty', 'must be off'],
    ['LOG_LEVEL', 'debug', 'must be info or less'],
    ['LOG_LEVEL', 'trace', 'must be info or less'],
  ] as [string, string, string][])('are refused with %s=%s', (name, value, fault) => {
    expect(faultsOf({ [name]: value })).toContain(`${name} ${fault} (production)`)
    expect(faultsOf({ [name]: value, FOYER_STAGE: 'trial' }).join()).not.toContain('(production)')
  })

  it.each(['JIKO_SHARED_SECRET', 'JIKO_WEBHOOK_SECRETS', 'JIKO_PASSWORD', 'STRIPE_WEBHOOK_SECRET', 'TWILIO_AUTH_TOKEN'])(
    'are refused when %s is the secret of something else',
    (name) => expect(faultsOf({ [name]: sound.AUTH_SECRET })).toEqual([`${name} must not be the same as AUTH_SECRET (production)`]),
  )

  it('are refused with one key under two names, or for two purposes', () => {
    const bytes = key()
    expect(faultsOf({ VAULT_KEYS: `a:${bytes},b:${bytes}` })).toEqual(['VAULT_KEYS must not hold the same twice (production)'])
    expect(faultsOf({ VAULT_KEYS: `a:${bytes}`, PARTNER_EVENT_SECRETS: `whsec_${bytes}` })).toEqual([
      'PARTNER_EVENT_SECRETS must not be the same as VAULT_KEYS (production)',
    ])
  })

  it('tell every fault at once, beside those of any stage, and never a value', () => {
    const faults = faultsOf({ FLOOR_PAGE: 'on', AUTH_SECRET: 'hunter2hunter2hunter2hunter2hunter2', JIKO_USERNAME: '', LOG_LEVEL: 'debug' })
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['JIKO_USERNAME', 'FLOOR_PAGE', 'LOG_LEVEL', 'AUTH_SECRET'])
    expect(faults.join()).not.toContain('hunter2')
  })

  it('refuse everything that npm start would fill in for a trial', () => {
    const { FOYER_STAGE: _, ...trial } = testSettings
    const named = new Set(faultsOf({ APP_URL: 'https://open.bank.test' }, trial).map((fault) => fault.split(' ')[0]))
    for (const name of ['JIKO_BASE_URL', 'TWILIO_BASE_URL', 'STRIPE_BASE_URL', 'SMTP_URL', 'EMAIL_FROM', 'AUTH_SECRET', 'VAULT_KEYS']) {
      expect(named).toContain(name)
    }
  })

  it('of every hundred drawn by chance none is called weak', () => {
    for (let draw = 0; draw < 100; draw += 1) {
      const drawn = { AUTH_SECRET: random(24), VAULT_KEYS: `a:${key()}`, TWILIO_AUTH_TOKEN: randomBytes(16).toString('hex') }
      expect(faultsOf(drawn)).toEqual([])
    }
  })
})

describe('the stage', () => {
  const { FOYER_STAGE: _, ...trial } = testSettings

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'https://192.168.1.20:3443', 'http://app:3000'])('is a trial at %s', (APP_URL) => {
    expect(readSettings({ ...trial, APP_URL }).FOYER_STAGE).toBe('trial')
  })

  it('is production anywhere else, and wherever somebody says so', () => {
    expect(faultsOf({ APP_URL: 'https://open.bank.test' }, trial).join()).toContain('(production)')
    expect(faultsOf({ FOYER_STAGE: 'production' }, trial).join()).toContain('APP_URL must begin with https:// (production)')
    expect(faultsOf({ FOYER_STAGE: 'staging' }, trial)).toEqual(['FOYER_STAGE must be production or trial'])
  })

  it('may be a trial in public, when somebody says so', () => {
    expect(readSettings({ ...testSettings, APP_URL: 'https://try.bank.test' }).FOYER_STAGE).toBe('trial')
  })
})
