import { Hono } from 'hono'
import type { World } from '../world'
import { agreementDocuments } from './agreement-documents'
import { agreementPdf } from './agreement-pdf'
import type { AgreementsVersion } from './nouns'
import { notFound, required } from './refusals'

const firstVersion: AgreementsVersion = { version: '1.0.0', releaseDate: '2026-01-05' }

export function agreementRoutes({ store }: World) {
  const routes = new Hono()
  /** Each file is drawn once. */
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  routes.get('/api/v1/agreements/', (c) => {
    const { version, releaseDate } = newestAgreements(store.agreements)
    const { origin } = new URL(c.req.url)
    const documents = agreementDocuments.map(({ slug, title, type, category }) => ({
      title,
      pdf_download_url: `${origin}/files/agreements/${version}/${slug}.pdf`,
      type,
      category,
    }))
    return c.json({ version, release_date: releaseDate, documents, object_type: 'AgreementBundle' })
  })

  routes.get('/files/agreements/:version/:file', async (c) => {
    const agreements = required(store.agreements, c.req.param('version'))
    const document = agreementDocuments.find(({ slug }) => `${slug}.pdf` === c.req.param('file'))
    if (!document) throw notFound()
    const name = `${agreements.version}/${document.slug}`
    const pdf = drawn.get(name) ?? agreementPdf(document, agreements)
    drawn.set(name, pdf)
    return c.body(await pdf, 200, { 'content-type': 'application/pdf' })
  })

  return routes
}

/** Publishes the first version, or the next one: "2.0.0" after "1.0.0". */
export function publishAgreements({ store }: { store: { agreements: Map<string, AgreementsVersion> } }) {
  const number = store.agreements.size + 1
  const releaseDate = new Date().toISOString().slice(0, 10)
  const published = number === 1 ? firstVersion : { version: `${number}.0.0`, releaseDate }
  store.agreements.set(published.version, published)
  return published
}

export function newestAgreements(agreements: Map<string, AgreementsVersion>): AgreementsVersion {
  return [...agreements.values()].at(-1) ?? firstVersion
}
