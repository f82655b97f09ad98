import NextAuth, { CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { byPersonHeader } from './http/by-person'
import { accept, refuse, type Outcome } from './domain/outcome'
import { withRoom, type AccountRoom } from './domain/room'
import { sessionPolicy } from './domain/session'
import { env } from './env'
import { log } from './log'
import type { AnswerRefusal } from './onboarding/answer-challenge'
import { confirmSignInCode } from './onboarding/confirm-sign-in-code'
import { endEverywhere } from './onboarding/end-everywhere'
import { endSession, findLiveSession, isSessionErased, type LiveSession } from './onboarding/session'
import { ourCookie } from './http/our-cookie'
import { sessionNamedBy } from './session-named'

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
  const { name, place } = sessionCookie()
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    session: { strategy: 'jwt', maxAge: sessionPolicy.lifetimeMs / 1000 },
    pages: { signIn: '/start', error: '/start' },
    logger: { error: () => undefined, warn: () => undefined },
    cookies: {
      sessionToken: { name, options: place },
    },
    providers: [
      Credentials({
        credentials: { challengeId: {}, code: {} },
        authorize: async ({ challengeId, code }) => {
          const confirmed = await confirmSignInCode(String(challengeId), String(code), await readSessionId())
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

/** The signed-in session of this request, or null. What a person does keeps it alive, what a page asks by itself does not. */
export const findSession = cache(async (): Promise<LiveSession | null> => {
  return look({ isSeen: (await headers()).get(byPersonHeader) === 'yes' })
})

/** The same for somebody who has just said that they are still there. */
export async function stayInSession(): Promise<LiveSession | null> {
  return look({ isSeen: true })
}

async function look(how: { isSeen: boolean }): Promise<LiveSession | null> {
  const sessionId = await readSessionId()
  return sessionId ? findLiveSession(sessionId, how) : null
}

/** The same, or off to the start page; from there back to the room of the account that was asked for, if one was. */
export async function requireSession(room: AccountRoom | null = null): Promise<LiveSession> {
  const session = await findSession()
  if (session) return session
  log.info('session.missing')
  const wasSignedIn = (await cookies()).getAll().some(({ name }) => name.endsWith('foyer.session'))
  redirect(withRoom(wasSignedIn && !(await isThisSessionErased()) ? '/start?ended' : '/start', room))
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

/** Ends every session of whoever is signed in here. */
export async function endEverySession(): Promise<void> {
  const session = await findSession()
  if (session) await endEverywhere(session.applicantId)
  await signOut({ redirect: false, redirectTo })
}

/**
 * Which session this browser names; null without a cookie of ours that is whole and not too old. `auth()` would say
 * the same, but makes a request and a new cookie of it each time: as much work as half a page, and for nothing.
 */
async function readSessionId(): Promise<string | null> {
  const { name } = sessionCookie()
  const token = (await cookies()).get(name)?.value
  return token ? sessionNamedBy(token, name) : null
}

function sessionCookie() {
  return ourCookie('foyer.session')
}
