import { cookies } from 'next/headers'
import { env } from '@/lib/env'

const name = 'foyer.deleted'
/** Long enough for a second press, and too short for somebody who has begun anew. */
const lifetimeSeconds = 60

/** Remembers in this browser that its person has just deleted everything: whoever presses again is told that it is done. */
export async function rememberDeletion(): Promise<void> {
  const jar = await cookies()
  const secure = env().APP_URL.startsWith('https:')
  jar.set(name, 'just-now', { path: '/delete', httpOnly: true, sameSite: 'lax', secure, maxAge: lifetimeSeconds })
}

export async function wasJustDeleted(): Promise<boolean> {
  return (await cookies()).has(name)
}
