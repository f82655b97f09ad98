import { env } from '../env'
import { readAnswer } from './answer'
import { JikoRejected, JikoUnavailable } from './errors'
import { exchange } from './exchange'
import { partnerHeaders } from './partner-headers'
import { loginSchema } from './schema'

type Login = { token: string; renewAt: number }

const asked = { method: 'POST', path: '/api/v1/login/' }
/** Renewed this long before it ends, so that a token never ends on its way. Jiko's live 60 minutes. */
const marginMs = 2 * 60_000
/** Should our clock and Jiko's disagree, a token is still used this long before another login. */
const useMinMs = 30_000
const answerBytesMax = 64_000

let current: Login | null = null
let underWay: Promise<Login> | null = null

/**
 * The bearer token, one for the whole process: callers at the same moment share one login.
 * @throws JikoUnavailable, also when Jiko refuses our credentials, which is no fault of the request
 */
export async function bearerToken(): Promise<string> {
  if (current && Date.now() < current.renewAt) return current.token
  underWay ??= logIn().finally(() => (underWay = null))
  return (await underWay).token
}

/** After a 401: drops this token, unless another caller has renewed it already. */
export function forgetToken(token: string): void {
  if (current?.token === token) current = null
}

async function logIn(): Promise<Login> {
  const { token, expires } = await requestLogin()
  current = { token, renewAt: Math.max(Date.parse(expires) - marginMs, Date.now() + useMinMs) }
  return current
}

async function requestLogin() {
  const { JIKO_BASE_URL, JIKO_USERNAME, JIKO_PASSWORD, JIKO_TIMEOUT_MS } = env()
  const answer = await exchange({
    method: asked.method,
    url: new URL(asked.path, JIKO_BASE_URL),
    headers: { 'content-type': 'application/json', ...partnerHeaders() },
    body: new TextEncoder().encode(JSON.stringify({ username: JIKO_USERNAME, password: JIKO_PASSWORD })),
    timeoutMs: JIKO_TIMEOUT_MS,
    answerBytesMax,
  })
  try {
    return readAnswer(asked, answer, loginSchema)
  } catch (error) {
    if (error instanceof JikoRejected) throw new JikoUnavailable(asked, { status: error.status })
    throw error
  }
}
