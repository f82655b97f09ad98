import { createHmac } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { notFound, refused } from '../jiko/refusals'
import type { World } from '../world'

/** A link to a file of somebody's own, open for ten minutes. Source: statements in Jiko's API 1.29. */
export function dyingLink({ settings }: World, origin: string, path: string): string {
  const until = String(Date.now() + settings.paperLinkMs)
  const query = new URLSearchParams({ until, mark: markOf(settings.jikoSharedSecret, path, until) })
  return `${origin}${path}?${query}`
}

/** 404 to whoever made the link up, 410 to whoever comes late. */
export function requireLivingLink({ settings }: World): MiddlewareHandler {
  return async (c, next) => {
    const { until = '', mark } = c.req.query()
    if (mark !== markOf(settings.jikoSharedSecret, c.req.path, until)) throw notFound()
    if (Number(until) <= Date.now()) throw refused(410, 'This link has expired')
    await next()
  }
}

function markOf(secret: string, path: string, until: string): string {
  return createHmac('sha256', secret).update(`${path} ${until}`).digest('base64url')
}
