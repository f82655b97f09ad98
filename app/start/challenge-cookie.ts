import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { findChallenge } from '@/lib/onboarding/challenge'

const name = 'foyer.challenge'
const lifetimeSeconds = 60 * 60

/** Remembers in this browser which code was asked for: an opaque id, never the address. */
export async function rememberChallenge(challengeId: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, challengeId, {
    path: '/start',
    httpOnly: true,
    sameSite: 'lax',
    secure: env().APP_URL.startsWith('https:'),
    maxAge: lifetimeSeconds,
  })
}

/** The code that was asked for in this browser and not used yet, or null. */
export async function findRememberedChallenge() {
  const challenge = await findChallenge((await cookies()).get(name)?.value)
  return challenge && challenge.usedAt === null ? challenge : null
}

export async function forgetChallenge(): Promise<void> {
  const jar = await cookies()
  jar.delete({ name, path: '/start' })
}
