import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { handoffPolicy } from '@/lib/domain/handoff'

const name = 'foyer.handoff'
const path = '/documents/phone'
/** As long as there is anything to say of the link, and of the visit that it opens. */
const lifetimeMs = handoffPolicy.linkLifetimeMs + handoffPolicy.visitLifetimeMs

/** Keeps the secret of the link in the one browser that shows it: the store only knows its hash. */
export async function rememberLink(linkSecret: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, linkSecret, {
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure: env().APP_URL.startsWith('https:'),
    maxAge: lifetimeMs / 1000,
  })
}

export async function readRememberedLink(): Promise<string | null> {
  return (await cookies()).get(name)?.value ?? null
}
