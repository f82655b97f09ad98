import NextAuth, { CredentialsSignin } from 'next-auth'
import { decode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { env } from './env'
import { confirmSignInCode } from './onboarding/confirm-sign-in-code'
import { endSession, findLiveSession, isSessionErased, sessionPolicy, type LiveSession } from './onboarding/session'
import type { AnswerRefusal } from './onboarding/challenge'
import { accept, refuse, type Outcome } from './domain/outcome'

/** We redirect by ourselves. Without this, next-auth would make an address of whatever the browser says in Referer. */
const redirectTo = '/'

class CodeRefused extends CredentialsSignin {
  constructor(readonly refusal: AnswerRefusal) {
    super()
  }
}

/**
 * next-auth keeps one thing in the browser: a signed, encrypted, HttpOnly cookie that names a session.
 * Whether that session still lives is asked of the store each time, so signing out ends it everywhere.
 */
const { signIn, signOut } = NextAuth(() => {
  const { name, secure } = sessionCookie()
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    session: { strategy: 'jwt', maxAge: sessionPolicy.lifetimeMs / 1000 },
    pages: { signIn: '/start', error: '/start' },
    logger: { error: () => undefined, warn: () => undefined },
    cookies: {
      sessionToken: {
        name,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    providers: [
      Credentials({
        credentials: { challengeId: {}, code: {} },
        authorize: async ({ challengeId, code }) => {
          const confirmed = await confirmSignInCode(String(challengeId), String(code))
          if (confirmed.refused !== null) throw new CodeRefused(confirmed.refused)
          return { id: confirmed.value.sessionId }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
    },
  }
})

/** Signs in with the code of a challenge; works from a server action with JavaScript off. */
export async function signInWithCode(challengeId: string, code: string): Promise<Outcome<AnswerRefusal>> {
  try {
    await signIn('credentials', { challengeId, code, redirect: false, redirectTo })
    return accept()
  } catch (error) {
    if (error instanceof CodeRefused) return refuse(error.refusal)
    throw error
  }
}

/** The signed-in session of this request, or null. Being seen keeps it alive. */
export const findSession = cache(async (): Promise<LiveSession | null> => {
  const sessionId = await readSessionId()
  return sessionId ? findLiveSession(sessionId) : null
})

/** The same, or off to the start page. */
export async function requireSession(): Promise<LiveSession> {
  const session = await findSession()
  if (session) return session
  const wasSignedIn = (await cookies()).getAll().some(({ name }) => name.endsWith('foyer.session'))
  redirect(wasSignedIn && !(await isThisSessionErased()) ? '/start?ended' : '/start')
}

/** Whether whoever was signed in here has deleted everything meanwhile, in another tab or on another device. */
export async function isThisSessionErased(): Promise<boolean> {
  const sessionId = await readSessionId()
  return sessionId !== null && isSessionErased(sessionId)
}

/** Ends this session in the store and in the browser. */
export async function endThisSession(): Promise<void> {
  const sessionId = await readSessionId()
  if (sessionId) await endSession(sessionId)
  await signOut({ redirect: false, redirectTo })
}

/**
 * Which session this browser names; null without a cookie of ours that is whole and not too old. `auth()` would say
 * the same, but makes a request and a new cookie of it each time: as much work as half a page, and for nothing.
 */
async function readSessionId(): Promise<string | null> {
  const { name } = sessionCookie()
  const token = (await cookies()).get(name)?.value
  const named = token ? await decode({ token, secret: env().AUTH_SECRET, salt: name }).catch(() => null) : null
  return typeof named?.sessionId === 'string' ? named.sessionId : null
}

/** Https alone may carry it, and no other host may set it. */
function sessionCookie() {
  const secure = env().APP_URL.startsWith('https:')
  return { name: secure ? '__Host-foyer.session' : 'foyer.session', secure }
}
