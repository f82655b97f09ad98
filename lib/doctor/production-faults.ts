import type { Settings } from '../env'

const mustBeHttps = ['APP_URL', 'JIKO_BASE_URL', 'TWILIO_BASE_URL', 'STRIPE_BASE_URL', 'STRIPE_PAGES_URL'] as const

/** Every fault that makes these settings unfit for production, one sentence each; values are never repeated. */
export function faultsInProduction(settings: Settings): string[] {
  const open = mustBeHttps.filter((name) => !settings[name].startsWith('https:'))
  return [...open.map((name) => `${name} must begin with https://`), ...sandboxLeftovers(settings)]
}

/** What belongs to a sandbox, ours, Jiko's, Twilio's or Stripe's. */
function sandboxLeftovers(settings: Settings): string[] {
  const hostOf = (url: string) => new URL(url).hostname
  const leftovers: [boolean, string][] = [
    [hostOf(settings.JIKO_BASE_URL).endsWith('.sandbox-api.jikoservices.com'), "JIKO_BASE_URL is Jiko's sandbox"],
    [hostOf(settings.TWILIO_BASE_URL) !== 'api.twilio.com', 'TWILIO_BASE_URL must be https://api.twilio.com'],
    // https://www.twilio.com/docs/iam/test-credentials
    [settings.TWILIO_FROM.startsWith('+1500555'), "TWILIO_FROM is one of Twilio's test numbers"],
    [
      settings.IDENTITY_VENDOR === 'stripe' && hostOf(settings.STRIPE_BASE_URL) !== 'api.stripe.com',
      'STRIPE_BASE_URL must be https://api.stripe.com',
    ],
    [/^[a-z]+_test_/.test(settings.STRIPE_SECRET_KEY ?? ''), "STRIPE_SECRET_KEY is a key for Stripe's test mode"],
  ]
  return leftovers.filter(([isThere]) => isThere).map(([, fault]) => fault)
}
