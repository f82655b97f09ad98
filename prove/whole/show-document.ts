import { isDocumentKind, type DocumentKind } from '@/lib/domain/documents'
import { drawPicture } from '../draw-picture'
import type { Browser, Page } from './browser'
import { formsOf, linksOf } from './read-page'

export type Shown = { kind: DocumentKind; picture: Uint8Array }
type Showing = { next: Page | null; shown: Shown | null }

/** Follows the first link to a document that is asked for; to the status when none is. */
export function openDocument(browser: Browser, page: Page): Promise<Page | null> {
  const links = linksOf(page.html).filter((link) => isDocumentKind(link.replace('/documents/', '')))
  return browser.visits(links[0] ?? '/status')
}

/** Shows the document that a page asks for. `shown` once the app has said that it is here. */
export async function showDocument(browser: Browser, page: Page, kind: string): Promise<Showing> {
  const form = formsOf(page.html).find(({ action }) => action === `/api/documents/${kind}`)
  if (!form || !isDocumentKind(kind)) return { next: await browser.visits('/documents'), shown: null }
  const picture = await drawPicture(kind)
  const file = new Blob([new Uint8Array(picture)], { type: 'image/png' })
  const { ledTo, page: next } = await browser.presses(page, form, { file })
  return { next, shown: ledTo && !ledTo.includes('problem=') ? { kind, picture } : null }
}
