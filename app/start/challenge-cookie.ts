import { cookies } from 'next/headers'
import { findChallenge } from '@/lib/onboarding/challenge'
import { ourCookie } from '@/lib/http/our-cookie'

const cookie = () => ourCookie('foyer.challenge')
const lifetimeSeconds = 60 * 60

/** Remembers in this browser which code was asked for: an opaque id, never the address. */
export async function rememberChallenge(challengeId: string): Promise<void> {
  const { name, place } = cookie()
  const jar = await cookies()
  jar.set(name, challengeId, { ...place, maxAge: lifetimeSeconds })
}

/** The code that was asked for in this browser and not used yet, or null. */
export async function findRememberedChallenge() {
  const challenge = await findChallenge((await cookies()).get(cookie().name)?.value)
  return challenge?.purpose === 'SIGN_IN' && challenge.usedAt === null ? challenge : null
}

export async function forgetChallenge(): Promise<void> {
  const jar = await cookies()
  jar.delete({ name: cookie().name, ...cookie().place })
}
