import { randomBytes } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import type { World } from '../world'
import { readBody } from './read-body'
import { refused } from './refusals'

const credentials = z.object({ username: z.string().max(128), password: z.string().max(128) })

/** The two operations that need no token. */
export function openRoutes({ settings, store }: World) {
  const routes = new Hono()

  routes.get('/health', (c) => c.json('OK'))

  routes.post('/api/v1/login/', async (c) => {
    const { username, password } = await readBody(c, credentials)
    if (username !== settings.jikoUsername || password !== settings.jikoPassword) {
      throw refused(401, 'Wrong username or password')
    }
    const token = randomBytes(24).toString('base64url')
    const expiresMs = Date.now() + settings.tokenLifetimeMs
    store.tokens.set(token, expiresMs)
    return c.json({ token, expires: new Date(expiresMs + settings.clockSkewMs).toISOString() })
  })

  return routes
}

/** 401 without a token that is still alive. */
export function requireBearer({ store }: World): MiddlewareHandler {
  return async (c, next) => {
    const token = c.req.header('authorization')?.match(/^Bearer (\S+)$/)?.[1]
    const expiresMs = store.tokens.get(token ?? '') ?? 0
    if (expiresMs <= Date.now()) throw refused(401, 'Missing, wrong or expired token')
    await next()
  }
}
