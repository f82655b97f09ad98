import { Hono } from 'hono'
import { required } from '../jiko/refusals'
import type { World } from '../world'
import { applicationItems, applicationsPage } from './applications-page'
import { asJson } from './as-json'
import { chosenFault, faultItems, faultsPage } from './faults-page'
import { homePage } from './home-page'
import { inboxItems, inboxPage } from './inbox-page'
import { ledgerPages } from './ledger-pages'
import { partnerEventItems, partnerEventsPage } from './partner-events-page'
import { peoplePage } from './people-page'
import { script } from './script'
import { style } from './style'

const depositCents = 250_00

/** A mail may show its own styles and pictures, and nothing else. */
const mailPolicy = "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'"

/** What a newcomer keeps open beside the app. Its buttons do what the control API does. */
export function pages(world: World, control: Hono) {
  const routes = new Hono()

  routes.get('/', (c) => c.html(homePage(world)))
  routes.get('/people', (c) => c.html(peoplePage()))
  routes.get('/inbox', (c) => c.html(inboxPage(world)))
  routes.get('/inbox/items', (c) => c.html(inboxItems(world)))
  routes.get('/inbox/:id/mail', (c) => {
    const message = required(world.store.messages, c.req.param('id'))
    c.header('content-security-policy', mailPolicy)
    return c.html(`<base target="_blank">${message.html ?? ''}`)
  })
  routes.get('/inbox/:id/files/:place', (c) => {
    const { attachments = [] } = required(world.store.messages, c.req.param('id'))
    const file = attachments[Number(c.req.param('place'))]
    if (!file) return c.notFound()
    c.header('content-disposition', 'inline')
    return c.body(Buffer.from(file.base64, 'base64'), 200, { 'content-type': file.type })
  })
  routes.get('/applications', (c) => c.html(applicationsPage(world)))
  routes.get('/applications/items', (c) => c.html(applicationItems(world)))

  routes.post('/applications/decide', async (c) => {
    await control.request('/decide', asJson(await c.req.parseBody()))
    return c.redirect('/applications', 303)
  })

  routes.post('/applications/fund', async (c) => {
    const { applicationId } = await c.req.parseBody()
    await control.request('/fund', asJson({ applicationId, amountCents: depositCents }))
    return c.redirect('/applications', 303)
  })

  routes.route('/', ledgerPages(world, control))

  routes.get('/partner-events', (c) => c.html(partnerEventsPage(world)))
  routes.get('/partner-events/items', (c) => c.html(partnerEventItems(world)))

  routes.get('/faults', (c) => c.html(faultsPage(world)))
  routes.get('/faults/items', (c) => c.html(faultItems(world)))

  routes.post('/faults', async (c) => {
    const fault = chosenFault(await c.req.parseBody())
    if (fault) await control.request('/faults', asJson(fault))
    return c.redirect('/faults', 303)
  })

  routes.post('/faults/remove', async (c) => {
    const { id } = await c.req.parseBody()
    world.faults.remove(String(id))
    return c.redirect('/faults', 303)
  })

  routes.post('/faults/clear', async (c) => {
    await control.request('/faults', { method: 'DELETE' })
    return c.redirect('/faults', 303)
  })

  routes.get('/sandbox.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  routes.get('/sandbox.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  return routes
}
