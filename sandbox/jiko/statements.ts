import { type Context, Hono } from 'hono'
import { inTime } from '../ledger/days'
import { dyingLink, requireLivingLink } from '../papers/dying-link'
import { type Paper, papersOf } from '../papers/paper'
import { paperPdf } from '../papers/paper-pdf'
import { statementSheet } from '../papers/sheets'
import type { World } from '../world'
import { bankNow } from './bank-time'
import { cursorPage } from './cursor-page'
import type { Pocket } from './account-nouns'
import { pocketsOf } from './pockets-of'
import { notFound, required } from './refusals'

/** More than of other lists, as documented. */
const limitMax = 150

/** Monthly statements and tax forms; their files open for ten minutes. */
export function statementRoutes(world: World) {
  const { store } = world
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/statements/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const accounts = c.req.queries('account[]')
    return list(c, pocketsOf(world, id).filter((pocket) => !accounts || accounts.includes(pocket.id)))
  })

  routes.get('/api/v1/jiko-accounts/:id/statements/', (c) => list(c, [required(store.pockets, c.req.param('id'))]))

  routes.get('/files/statements/:pocket/:name', requireLivingLink(world), async (c) => {
    const pocket = required(store.pockets, c.req.param('pocket'))
    const paper = papersOf(pocket, bankNow(world)).find((paper) => nameOf(paper) === c.req.param('name'))
    if (!paper) throw notFound()
    return c.body(await paperPdf(statementSheet(world, pocket, paper)), 200, { 'content-type': 'application/pdf' })
  })

  function list(c: Context, pockets: Pocket[]) {
    const types = c.req.queries('type[]')
    const papers = pockets
      .flatMap((pocket) => papersOf(pocket, bankNow(world)))
      .filter(({ type, key }) => (!types || types.includes(type)) && key.startsWith(c.req.query('key') ?? ''))
      .toSorted((one, other) => inTime(one.timeCreated, other.timeCreated))
    return cursorPage(c, c.req.query('order') === 'asc' ? papers : papers.toReversed(), viewFor(c), { limitMax })
  }

  function viewFor(c: Context) {
    const { origin } = new URL(c.req.url)
    return (paper: Paper) => ({
      id: paper.id,
      jiko_account_id: paper.pocketId,
      type: paper.type,
      key: paper.key,
      pdf_download_url: dyingLink(world, origin, `/files/statements/${paper.pocketId}/${nameOf(paper)}`),
      time_created: paper.timeCreated,
      object_type: 'Statement',
    })
  }

  return routes
}

function nameOf({ type, key }: Paper): string {
  return `${type}-${key}.pdf`
}
