import { settings, type Fault } from './fault'

/** Settings. */
export const settingsFaults: Fault[] = [
  {
    fault: 'the page of the bench is on',
    named: ['settings.floor-page'],
    says: /FLOOR_PAGE is on/,
    plant: settings({ FLOOR_PAGE: 'on' }),
  },
  {
    fault: 'nobody hears of trouble',
    named: ['settings.log'],
    says: /LOG_LEVEL is silent/,
    plant: settings({ LOG_LEVEL: 'silent' }),
  },
  {
    fault: 'a weak key of the vault',
    named: ['settings.secrets'],
    says: /VAULT_KEYS must be random bytes/,
    plant: settings({ VAULT_KEYS: `weak:${Buffer.alloc(32, 7).toString('base64')}` }),
  },
  {
    fault: 'a secret that can be guessed',
    named: ['settings.secrets'],
    says: /AUTH_SECRET must not be an example/,
    plant: settings({ AUTH_SECRET: 'my-very-own-password-for-the-session' }),
  },
  {
    fault: 'one key under two names',
    named: ['settings.secrets'],
    says: /VAULT_KEYS must not hold the same twice/,
    plant: () => {
      const [, key] = process.env.VAULT_KEYS!.split(':')
      return { settings: { VAULT_KEYS: `first:${key},second:${key}` } }
    },
  },
  {
    fault: 'one secret for two purposes',
    named: ['settings.secrets'],
    says: /JIKO_SHARED_SECRET must not be the same as AUTH_SECRET/,
    plant: () => ({ settings: { AUTH_SECRET: process.env.JIKO_SHARED_SECRET! } }),
  },
  {
    fault: 'no proxy is believed, and there is one',
    named: ['settings.proxies'],
    says: /TRUSTED_PROXY_HOPS is 0/,
    plant: settings({ TRUSTED_PROXY_HOPS: '0' }),
  },
]
