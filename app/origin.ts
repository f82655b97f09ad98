import { headers } from 'next/headers'
import { env } from '@/lib/env'
import type { Origin } from '@/lib/onboarding/challenge'

const userAgentMax = 400

/**
 * Where this request comes from. Of X-Forwarded-For only what our own proxies added is believed:
 * the last TRUSTED_PROXY_HOPS entries; the first of those is the browser's address.
 */
export async function readOrigin(): Promise<Origin> {
  const sent = await headers()
  const hops = (sent.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const trusted = Math.max(env().TRUSTED_PROXY_HOPS, 1)
  return {
    ip: hops.at(-trusted) ?? hops[0] ?? '',
    userAgent: (sent.get('user-agent') ?? '').slice(0, userAgentMax),
  }
}
