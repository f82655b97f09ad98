import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSettings } from '@/lib/env'
import { allGroups } from './all-groups'
import { linesOf } from './test-patient'
import { testNames, wellZone } from './test-names'

const random = () => randomBytes(32).toString('base64')

/** As somebody sets it who is about to go live; only what needs this machine alone is looked at. */
const live = {
  DATABASE_URL: 'postgresql://foyer@db.meridian.com/foyer?sslmode=verify-full',
  APP_URL: 'https://open.meridian.com',
  AUTH_SECRET: random(),
  VAULT_KEYS: `first:${random()}`,
  JIKO_BASE_URL: 'https://meridian.partner-api.jikoservices.com',
  JIKO_USERNAME: 'meridian',
  JIKO_PASSWORD: random(),
  JIKO_SHARED_SECRET: random(),
  JIKO_WEBHOOK_SECRETS: random(),
  SMTP_URL: 'smtps://meridian:word@smtp.meridian.com',
  EMAIL_FROM: 'Meridian <hello@meridian.com>',
  TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
  TWILIO_AUTH_TOKEN: random(),
  TWILIO_FROM: '+14155238886',
  IDENTITY_VENDOR: 'stripe',
  STRIPE_SECRET_KEY: `rk_live_${random()}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${random()}`,
}

async function openLines(changes: Record<string, string>, isTrial = false) {
  const variables = { ...live, ...changes }
  const settings = readSettings({ ...variables, FOYER_STAGE: 'trial' })
  const groups = allGroups({ settings, variables, isTrial, now: Date.now, names: testNames(wellZone), plainPort: null, root: process.cwd() })
  const lines = await linesOf(groups.filter(({ reach }) => reach === 'local'))
  return lines.filter(({ id, standing }) => standing !== 'ready' && standing !== 'note' && !id.startsWith('machine.'))
}

/** The brand that came along is an example until the partner puts its own there. */
const isOfTheExample = ({ id }: { id: string }) => id === 'brand.name' || id === 'brand.support'

describe('before going live', () => {
  it('good settings pass, and the brand that came along does not', async () => {
    const lines = await openLines({})
    expect(lines.filter((line) => !isOfTheExample(line))).toEqual([])
    expect(lines.map(({ standing }) => standing)).toEqual(['not-ready', 'not-ready'])
  })

  it.each([
    ['an app without encryption', { APP_URL: 'http://10.0.0.7:3000' }, 'settings.production', /APP_URL must begin with https/],
    ['our sandbox', { JIKO_BASE_URL: 'http://127.0.0.1:4010' }, 'settings.production', /JIKO_BASE_URL must begin with https/],
    ['Jiko’s sandbox', { JIKO_BASE_URL: 'https://meridian.sandbox-api.jikoservices.com' }, 'settings.production', /JIKO_BASE_URL must not be a sandbox/],
    ['a Twilio beside us', { TWILIO_BASE_URL: 'http://sandbox:4010' }, 'settings.production', /TWILIO_BASE_URL must begin/],
    ['a test number of Twilio’s', { TWILIO_FROM: '+15005550006' }, 'settings.production', /TWILIO_FROM must not be an example/],
    ['a Stripe beside us', { STRIPE_BASE_URL: 'http://localhost:4010' }, 'settings.production', /STRIPE_BASE_URL must begin/],
    ['a key for Stripe’s test mode', { STRIPE_SECRET_KEY: 'rk_test_0123456789' }, 'settings.production', /STRIPE_SECRET_KEY must be a live key/],
    ['a sender at a domain for examples', { EMAIL_FROM: 'Foyer <hello@foyer.invalid>' }, 'brand.sender', /foyer\.invalid is a domain for examples/],
    ['a sequence for a secret', { AUTH_SECRET: 'abcdefghijklmnopqrstuvwxyzABCDEFGH' }, 'settings.secrets', /AUTH_SECRET/],
    ['a key of few bytes', { VAULT_KEYS: `first:${Buffer.from('ab'.repeat(16)).toString('base64')}` }, 'settings.secrets', /VAULT_KEYS must be random bytes/],
    ['nobody who proves who they are', { IDENTITY_VENDOR: 'none', IDENTITY_NONE_BECAUSE: 'agreed' }, 'settings.identity', /nobody has to prove/],
  ])('%s does not', async (_, changes, id, says) => {
    const lines = (await openLines(changes)).filter((line) => !isOfTheExample(line))
    expect(lines.map((line) => line.id)).toEqual([id])
    expect(lines[0]!.found).toMatch(says)
    expect(lines[0]!.found).not.toContain(Object.values(changes)[0])
  })

  it('a rehearsal shows what belongs to a sandbox, and is not stopped by it', async () => {
    const lines = await openLines({ JIKO_BASE_URL: 'http://127.0.0.1:4010' }, true)
    expect(lines.map(({ id, standing }) => [id, standing])).toEqual([
      ['settings.production', 'attention'],
      ['brand.name', 'attention'],
      ['brand.support', 'attention'],
    ])
  })
})
