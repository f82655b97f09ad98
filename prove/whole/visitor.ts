import { setTimeout as pause } from 'node:timers/promises'
import { isDocumentKind, type DocumentKind } from '@/lib/domain/documents'
import { statusWords } from '@/lib/words/status'
import { drawPicture } from '../draw-picture'
import { isOurs, mainFormOf, type Browser, type Fields, type Page } from './browser'
import type { Outside } from './outside'
import { formsOf, headingOf, linksOf } from './read-page'
import type { Typed } from './typed'

export type Shown = { kind: DocumentKind; picture: Uint8Array }

const { stages } = statusWords.en
const settled = [stages.approved.title, stages.declined.title, stages['by-hand'].title]
const lookAgainAfterMs = 150
/** Half of what one address may be sent in a day, so that there is another half when everything works again. */
const codesMax = 5

type Whereabouts = { path: string; page: Page | null }
type Watch = {
  /** Called before "Send my application" is pressed; false when the moment is not right. */
  isAboutToSend: () => Promise<boolean>
}

/**
 * Somebody at a browser who wants an account: fills in what is asked, looks again when nothing happens, presses
 * again when something went wrong. What the app led on from is remembered: so much it has promised.
 */
export class Visitor {
  isSent = false
  /** Pages that were asked again although they had led on. */
  readonly askedAgain: string[] = []
  readonly shown: Shown[] = []
  private readonly answered = new Set<string>()
  private codesAsked = 0
  private tries = 0
  private at: Whereabouts = { path: '/', page: null }

  constructor(
    private readonly browser: Browser,
    private readonly outside: Outside,
    private readonly typed: Pick<Typed, 'email'> & Partial<Typed>,
    private readonly watch: Watch & { presses: number },
  ) {}

  /** Goes on until there is nothing left to do, or patience ends; true when there is nothing left. */
  async goesOnWithin(ms: number, { isPatient }: { isPatient: boolean }): Promise<boolean> {
    const endsAt = performance.now() + ms
    while (performance.now() < endsAt) {
      const { path, page } = this.at
      const isTrouble = page === null || page.status >= 500
      const next = isTrouble ? await this.browser.visits(wayBackTo(path)) : await this.moves(page, isPatient)
      this.at = { path: next?.path ?? path, page: next }
      if (next && settled.includes(headingOf(next.html))) return true
      if (!next || next.path === path) await pause(lookAgainAfterMs)
    }
    return false
  }

  /** Looks at the status once more: what it is called there. */
  async readsStatus(): Promise<string | null> {
    const page = await this.browser.visits('/status')
    return page && headingOf(page.html)
  }

  whereabouts(): string {
    const { path, page } = this.at
    return `${path}, ${page ? `${page.status} ${headingOf(page.html)}` : 'without an answer'}`
  }

  private async moves(page: Page, isPatient: boolean): Promise<Page | null> {
    const place = page.path.split('?')[0]!
    if (place === '/') return this.browser.visits('/start')
    if (place === '/start') return this.asksForCode(page, isPatient)
    if (place === '/start/email-code') return this.entersCode(page, this.typed.email)
    if (place === '/apply/phone-code') return this.entersCode(page, this.typed.phone!)
    if (place === '/apply/identity-check') return this.showsId(page)
    if (place === '/apply/review') return this.sends(page)
    if (place === '/documents') return this.opensDocument(page)
    if (place.startsWith('/documents/')) return this.showsDocument(page, place.slice('/documents/'.length))
    if (place === '/status') return this.readsOn(page)
    const answer = this.typed.answers?.[place]
    return answer ? this.answers(page, place, answer) : this.browser.visits('/apply')
  }

  private async answers(page: Page, place: string, fields: Fields): Promise<Page | null> {
    const form = mainFormOf(page)
    if (!form) return this.browser.visits(place)
    const { ledTo, page: next } = await this.browser.presses(page, form, fields)
    if (ledTo?.startsWith('/apply') && ledTo !== place) {
      if (this.answered.has(place) && place !== '/apply/phone') this.askedAgain.push(place)
      this.answered.add(place)
    }
    return next
  }

  private async asksForCode(page: Page, isPatient: boolean): Promise<Page | null> {
    if (!isPatient && this.codesAsked >= codesMax) return page
    this.codesAsked += 1
    this.tries = 0
    return this.answers(page, '/start', { email: this.typed.email })
  }

  /** The newest first; a server that died may have sent the one before later. */
  private async entersCode(page: Page, address: string): Promise<Page | null> {
    const codes = await this.outside.codesTo(address)
    if (codes.length === 0) return this.browser.visits(page.path)
    this.tries += 1
    if (this.tries > codes.length + 2) return this.browser.visits(page.path.startsWith('/start') ? '/start' : '/apply/phone')
    return this.answers(page, page.path, { code: codes[(this.tries - 1) % codes.length]! })
  }

  private async showsId(page: Page): Promise<Page | null> {
    const form = mainFormOf(page)
    if (!form) return this.browser.visits(page.path)
    const { ledTo, page: next } = await this.browser.presses(page, form, {})
    if (ledTo === null || isOurs(ledTo)) return next
    await this.outside.showId(ledTo, this.typed.shownId!)
    return this.browser.visits(page.path)
  }

  /** Presses as often as a nervous hand does. */
  private async sends(page: Page): Promise<Page | null> {
    const form = mainFormOf(page)
    if (!form || !(await this.watch.isAboutToSend())) return this.browser.visits(page.path)
    const presses = Array.from({ length: this.watch.presses }, () => this.browser.presses(page, form, {}))
    const pressed = await Promise.all(presses)
    if (pressed.some(({ ledTo }) => ledTo === '/status')) this.isSent = true
    return pressed.at(-1)!.page
  }

  private async readsOn(page: Page): Promise<Page | null> {
    this.isSent = true
    return this.browser.visits(linksOf(page.html).includes('/documents') ? '/documents' : '/status')
  }

  private async opensDocument(page: Page): Promise<Page | null> {
    const links = linksOf(page.html).filter((link) => isDocumentKind(link.replace('/documents/', '')))
    return this.browser.visits(links[0] ?? '/status')
  }

  private async showsDocument(page: Page, kind: string): Promise<Page | null> {
    const form = formsOf(page.html).find(({ action }) => action === `/api/documents/${kind}`)
    if (!form || !isDocumentKind(kind)) return this.browser.visits('/documents')
    const picture = await drawPicture(kind)
    const file = new Blob([new Uint8Array(picture)], { type: 'image/png' })
    const { ledTo, page: next } = await this.browser.presses(page, form, { file })
    if (ledTo && !ledTo.includes('problem=')) this.shown.push({ kind, picture })
    return next
  }
}

/** After trouble on the way people do not know how far they came; the app does. */
function wayBackTo(path: string): string {
  return path.startsWith('/apply/') ? '/apply' : path
}
