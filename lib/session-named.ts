import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { decode } from 'next-auth/jwt'
import { isId } from './db/is-id'
import { sessionPolicy } from './domain/session'
import { env } from './env'

const rememberedMax = 10_000

/**
 * Opening a cookie takes several rounds through the thread pool, at every request; and what it names never changes.
 * By its hash, so that nothing lies in memory that would sign in.
 */
const remembered = new LRUCache<string, string>({ max: rememberedMax, ttl: sessionPolicy.idleMs })

/**
 * Which session a cookie of next-auth's names; null unless it is whole and was not too old when first seen. Whether
 * the session still lives, and for how long, is the store's to say: `findLiveSession`.
 */
export async function sessionNamedBy(token: string, cookieName: string): Promise<string | null> {
  const hash = createHash('sha256').update(`${cookieName}=${token}`).digest('base64')
  const known = remembered.get(hash)
  if (known) return known
  const named = await decode({ token, secret: env().AUTH_SECRET, salt: cookieName }).catch(() => null)
  if (typeof named?.sessionId !== 'string' || !isId(named.sessionId)) return null
  remembered.set(hash, named.sessionId)
  return named.sessionId
}
