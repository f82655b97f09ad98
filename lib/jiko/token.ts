import { env } from '../env'
import { readAnswer } from './answer'
import { deadlineIn, type Deadline } from './deadline'
import { JikoRejected, JikoUnavailable } from './errors'
import { exchange } from './exchange'
import { apiLine } from './line'
import { partnerHeaders } from './partner-headers'
import { loginSchema } from './schema'

/** A bearer token, and when Jiko stops taking it (milliseconds since 1970). */
export type Login = { token: string; endsAtMs: number }

/**
 * Where processes share their login: whether a second login ends the first is not documented (docs/jiko.md), and
 * two processes that logged each other out would never be done.
 */
export type LoginStore = {
  /** The kept login, unless it is `stale`, else what `logIn` brings; one caller at a time, of all processes. */
  renew: (isStale: (kept: Login) => boolean, logIn: () => Promise<Login>) => Promise<Login>
}

const asked = { method: 'POST', path: '/api/v1/login/' }
/** Renewed this long before it ends, so that a token never ends on its way. Jiko's live 60 minutes. */
const marginMs = 2 * 60_000
/** Should our clock and Jiko's disagree, a token is still used this long before another login. */
const useMinMs = 30_000
const answerBytesMax = 64_000

type Kept = {
  current: (Login & { renewAtMs: number }) | null
  /** A token that Jiko has refused, wherever it comes from. */
  refused: string | null
  renewing: Promise<Login> | null
  store: LoginStore
}

/** One process by itself. */
const noStore: LoginStore = { renew: (_, logIn) => logIn() }

// Next loads modules more than once in a process; one login serves them all.
const global = globalThis as typeof globalThis & { foyerJikoLogin?: Kept }
const kept = (global.foyerJikoLogin ??= { current: null, refused: null, renewing: null, store: noStore })

/** From now on the login is shared with every process that uses the same store. */
export function shareLoginIn(store: LoginStore): void {
  kept.store = store
}

/**
 * The bearer token, one for the whole process: callers at the same moment share one login, and while a
 * token is still good nobody waits for the next one.
 * @throws JikoUnavailable, also when Jiko refuses our credentials, which is no fault of the request
 */
export async function bearerToken(deadline: Deadline): Promise<string> {
  const { current } = kept
  if (current && Date.now() < current.renewAtMs) return current.token
  const renewal = (kept.renewing ??= renew().finally(() => (kept.renewing = null)))
  if (!current || Date.now() >= current.endsAtMs) return (await inTime(renewal, deadline)).token
  renewal.catch(() => undefined) // Whoever cannot do without it hears of it.
  return current.token
}

/** After a 401: drops this token, unless another caller has renewed it already. */
export function forgetToken(token: string): void {
  kept.refused = token
  if (kept.current?.token === token) kept.current = null
}

async function renew(): Promise<Login> {
  const login = await kept.store.renew((found) => found.token === kept.refused || isDue(found), requestLogin)
  const renewAtMs = Math.max(login.endsAtMs - marginMs, Date.now() + useMinMs)
  kept.current = { ...login, endsAtMs: Math.max(login.endsAtMs, renewAtMs), renewAtMs }
  return login
}

function isDue({ endsAtMs }: Login): boolean {
  return Date.now() >= endsAtMs - marginMs
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

async function requestLogin(): Promise<Login> {
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
    const { token, expires } = readAnswer(asked, answer, loginSchema)
    return { token, endsAtMs: Date.parse(expires) }
  } catch (error) {
    if (error instanceof JikoRejected) throw new JikoUnavailable(asked, { status: error.status })
    throw error
  }
}
