import Stripe from 'stripe'
import { env } from '../env'
import { IdentityContractBroken, IdentityVendorRejected, IdentityVendorUnavailable } from './errors'

/** One try, from its first byte to its last; a person is waiting. */
const timeoutMs = 6_000

/** Tries after the first. Every call here may be repeated: it reads, or opens something under its key. */
const retriesMax = 1

let client: Stripe | undefined

/** Stripe's own library at the address of the settings. It reports nothing about us or our timings. */
export function stripe(): Stripe {
  const { STRIPE_BASE_URL, STRIPE_SECRET_KEY } = env()
  const { protocol, hostname, port } = new URL(STRIPE_BASE_URL)
  return (client ??= new Stripe(STRIPE_SECRET_KEY!, {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    port: port || (protocol === 'http:' ? 80 : 443),
    // By fetch the whole exchange is bounded in time, and not only its silences.
    httpClient: Stripe.createFetchHttpClient((url, request) => fetch(url, { ...request, redirect: 'error', cache: 'no-store' })),
    timeout: timeoutMs,
    maxNetworkRetries: retriesMax,
    telemetry: false,
  }))
}

/** Asks Stripe, and tells trouble by what to do about it. Its own messages may quote data and stay behind. */
export async function askStripe<Answer>(call: string, ask: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(stripe())
  } catch (error) {
    throw troubleOf(call, error)
  }
}

function troubleOf(call: string, error: unknown): unknown {
  if (error instanceof Stripe.errors.StripeConnectionError) {
    return new IdentityVendorUnavailable(`Stripe ${call} could not be reached`)
  }
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { statusCode, code } = error
  if (statusCode === undefined) return new IdentityContractBroken(`Stripe ${call} answered without JSON`)
  const what = `Stripe ${call} answered ${statusCode}${code ? ` (${code})` : ''}`
  return isForLater(statusCode) ? new IdentityVendorUnavailable(what) : new IdentityVendorRejected(what)
}

/** Trouble at Stripe, too many calls, the same call still running, or our own key refused. */
function isForLater(status: number): boolean {
  return status >= 500 || [401, 403, 409, 429].includes(status)
}
