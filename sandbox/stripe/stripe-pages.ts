import { Hono } from 'hono'
import type { World } from '../world'
import { finishRequest, finishSession } from './finish-session'
import { hostedPage, usedPage } from './hosted-page'

/** Stripe's own pages, where a person shows an ID. They work without JavaScript. */
export function stripePages(world: World) {
  const pages = new Hono()
  const sessionOf = (token: string) =>
    [...world.store.verificationSessions.values()].find(({ pageToken }) => pageToken === token)

  pages.get('/start/:token', (c) => {
    const session = sessionOf(c.req.param('token'))
    return session ? c.html(hostedPage(session)) : c.html(usedPage(), 410)
  })

  pages.post('/start/:token', async (c) => {
    const session = sessionOf(c.req.param('token'))
    if (!session) return c.html(usedPage(), 410)
    const typed = await c.req.parseBody()
    const { data, error } = finishRequest.safeParse(typed)
    if (!data) return c.html(hostedPage(session, typed, error.issues[0]?.message), 422)
    finishSession(world, session, data)
    return c.redirect(session.returnUrl ?? '/', 303)
  })

  return pages
}
