import { Hono } from 'hono'
import type { World } from '../world'
import { asJson } from './as-json'
import { ledgerItems, ledgerPage } from './ledger-page'

/** The bank's books to look at, and what a tester does to them. */
export function ledgerPages(world: World, control: Hono) {
  const routes = new Hono()

  routes.get('/ledger', (c) => c.html(ledgerPage(world)))
  routes.get('/ledger/items', (c) => c.html(ledgerItems(world)))

  routes.post('/ledger/fund', async (c) => {
    const { id, dollars } = await c.req.parseBody()
    const amountCents = Math.round(Number(dollars) * 100)
    await control.request('/fund', asJson({ accountId: id, amountCents }))
    return c.redirect('/ledger', 303)
  })

  routes.post('/ledger/status', async (c) => {
    const { id, status } = await c.req.parseBody()
    await control.request(`/pockets/${id}`, asJson({ status }))
    return c.redirect('/ledger', 303)
  })

  routes.post('/ledger/settle', async (c) => {
    const { id } = await c.req.parseBody()
    await control.request(`/transfers/${id}/settle`, asJson({}))
    return c.redirect('/ledger', 303)
  })

  routes.post('/ledger/mature', async (c) => {
    await control.request('/mature', asJson({}))
    return c.redirect('/ledger', 303)
  })

  return routes
}
