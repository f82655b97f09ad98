import { cookies } from 'next/headers'
import { codePolicy } from '@/lib/domain/code-policy'
import { knownBrowserToken } from '@/lib/onboarding/known-browser'
import { ourCookie } from '@/lib/http/our-cookie'

const cookie = () => ourCookie('foyer.known')

/** Remembers that somebody has signed in with this address here, so that nobody elsewhere can use up their codes. */
export async function rememberBrowser(email: string): Promise<void> {
  const { name, place } = cookie()
  const jar = await cookies()
  jar.set(name, await knownBrowserToken(email), { ...place, maxAge: codePolicy.knownBrowserLifetimeMs / 1000 })
}

export async function readBrowserToken(): Promise<string | undefined> {
  return (await cookies()).get(cookie().name)?.value
}
