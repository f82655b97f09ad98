import { env } from '../env'
import { readAnswer } from './answer'
import { deadlineIn, type Deadline } from './deadline'
import { JikoRejected, JikoUnavailable } from './errors'
import { exchange } from './exchange'
import { apiLine } from './line'
import { partnerHeaders } from './partner-headers'
import { loginSchema } from './schema'

type Login = { token: string; renewAt: number; endsAt: number }

const asked = { method: 'POST', path: '/api/v1/login/' }
/** Renewed this long before it ends, so that a token never ends on its way. Jiko's live 60 minutes. */
const marginMs = 2 * 60_000
/** Should our clock and Jiko's disagree, a token is still used this long before another login. */
const useMinMs = 30_000
const answerBytesMax = 64_000

// Next loads modules more than once in a process; one login serves them all.
const kept = globalThis as typeof globalThis & { foyerJikoLogin?: Login | null; foyerJikoLoggingIn?: Promise<Login> | null }

/**
 * The bearer token, one for the whole process: callers at the same moment share one login, and while a
 * token is still good nobody waits for the next one.
 * @throws JikoUnavailable, also when Jiko refuses our credentials, which is no fault of the request
 */
export async function bearerToken(deadline: Deadline): Promise<string> {
  const current = kept.foyerJikoLogin
  if (current && Date.now() < current.renewAt) return current.token
  const renewal = (kept.foyerJikoLoggingIn ??= logIn().finally(() => (kept.foyerJikoLoggingIn = null)))
  if (!current || Date.now() >= current.endsAt) return (await inTime(renewal, deadline)).token
  renewal.catch(() => undefined) // Whoever cannot do without it hears of it.
  return current.token
}

/** After a 401: drops this token, unless another caller has renewed it already. */
export function forgetToken(token: string): void {
  if (kept.foyerJikoLogin?.token === token) kept.foyerJikoLogin = null
}

async function logIn(): Promise<Login> {
  const { token, expires } = await requestLogin()
  const renewAt = Math.max(Date.parse(expires) - marginMs, Date.now() + useMinMs)
  const login = { token, renewAt, endsAt: Math.max(Date.parse(expires), renewAt) }
  kept.foyerJikoLogin = login
  return login
}

/** A caller waits for a login that others began no longer than for one of its own. */
async function inTime(login: Promise<Login>, deadline: Deadline): Promise<Login> {
  let patience: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    const trouble = new JikoUnavailable(asked, { why: 'did not answer in time', wasSent: true })
    patience = setTimeout(() => reject(trouble), deadline.leftMs())
  })
  return Promise.race([login, tooLate]).finally(() => clearTimeout(patience))
}

async function requestLogin() {
  const { JIKO_BASE_URL, JIKO_USERNAME, JIKO_PASSWORD, JIKO_TIMEOUT_MS } = env()
  const answer = await exchange(apiLine(), {
    method: asked.method,
    url: new URL(asked.path, JIKO_BASE_URL),
    headers: { 'content-type': 'application/json', ...partnerHeaders() },
    body: new TextEncoder().encode(JSON.stringify({ username: JIKO_USERNAME, password: JIKO_PASSWORD })),
    deadline: deadlineIn(JIKO_TIMEOUT_MS),
    answerBytesMax,
  })
  try {
    return readAnswer(asked, answer, loginSchema)
  } catch (error) {
    if (error instanceof JikoRejected) throw new JikoUnavailable(asked, { status: error.status })
    throw error
  }
}
