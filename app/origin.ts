import { headers } from 'next/headers'
import type { Origin } from '@/lib/onboarding/challenge'

const userAgentMax = 400

/** Where this request comes from; lib/http/before-next.ts has put down who really asks. */
export async function readOrigin(): Promise<Origin> {
  const sent = await headers()
  return {
    ip: sent.get('x-forwarded-for') ?? '',
    userAgent: (sent.get('user-agent') ?? '').slice(0, userAgentMax),
  }
}
