import type { BrowserContext } from '@playwright/test'
import { decode, encode } from 'next-auth/jwt'

/** Stories about stolen and forged cookies make them with the app's own secret, or with another. */
export const sessionCookieName = 'foyer.session'

export async function sessionIdOf(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === sessionCookieName)
  const token = await decode({ token: cookie?.value, secret: process.env.AUTH_SECRET!, salt: sessionCookieName })
  return String(token?.sessionId)
}

/** The value of a cookie that names a session, as the app would write it. */
export function cookieNaming(
  sessionId: string,
  { secret = process.env.AUTH_SECRET!, salt = sessionCookieName } = {},
): Promise<string> {
  return encode({ token: { sessionId }, secret, salt })
}
