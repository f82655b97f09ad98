import { cookies } from 'next/headers'
import { handoffPolicy } from '@/lib/domain/handoff'
import { ourCookie } from '@/lib/http/our-cookie'

const cookie = () => ourCookie('foyer.handoff')
/** As long as there is anything to say of the link, and of the visit that it opens. */
const lifetimeMs = handoffPolicy.linkLifetimeMs + handoffPolicy.visitLifetimeMs

/** Keeps the secret of the link in the one browser that shows it: the store only knows its hash. */
export async function rememberLink(linkSecret: string): Promise<void> {
  const { name, place } = cookie()
  const jar = await cookies()
  jar.set(name, linkSecret, { ...place, maxAge: lifetimeMs / 1000 })
}

export async function readRememberedLink(): Promise<string | null> {
  return (await cookies()).get(cookie().name)?.value ?? null
}
