import { vi } from 'vitest'
import { env } from './env'

/** A complete set of settings for tests; nothing listens at any of its addresses. */
export const testSettings = {
  DATABASE_URL: 'postgres://foyer@127.0.0.1:1/foyer',
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-of-no-less-than-32-characters',
  VAULT_KEYS: `newer:${Buffer.alloc(32, 2).toString('base64')},older:${Buffer.alloc(32, 1).toString('base64')}`,
  JIKO_BASE_URL: 'http://127.0.0.1:1',
  JIKO_USERNAME: 'partner',
  JIKO_PASSWORD: 'password',
  JIKO_SHARED_SECRET: 'shared-secret-here',
  JIKO_WEBHOOK_SECRETS: '0123456789abcdef',
  SMTP_URL: 'smtp://127.0.0.1:1',
  EMAIL_FROM: 'Foyer <foyer@example.com>',
  TWILIO_BASE_URL: 'http://127.0.0.1:1',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
  TWILIO_AUTH_TOKEN: 'token',
  TWILIO_FROM: '+15550100000',
  IDENTITY_VENDOR: 'stripe',
  STRIPE_BASE_URL: 'http://127.0.0.1:1',
  STRIPE_SECRET_KEY: 'rk_test_key',
  STRIPE_WEBHOOK_SECRET: 'whsec_test',
  LOG_LEVEL: 'silent',
  FOYER_STAGE: 'trial',
}

/** The settings for all tests of a file; `env()` remembers the first that it sees. */
export function useSettings(changes: Partial<Record<string, string>> = {}): void {
  for (const [name, text] of Object.entries({ ...testSettings, ...changes })) vi.stubEnv(name, text)
  env()
}
