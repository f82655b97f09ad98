import { setTimeout as pause } from 'node:timers/promises'
import { statusWords } from '@/lib/words/status'
import type { Browser, Page } from './browser'
import { Hand } from './hand'
import type { Manner } from './manner'
import type { Outside } from './outside'
import { headingOf } from './read-page'
import { openDocument } from './show-document'
import type { TypedBySomeone } from './typed'

const { stages } = statusWords.en
const settled = [stages.approved.title, stages.declined.title, stages['by-hand'].title]
const lookAgainAfterMs = 100

/**
 * Somebody at a browser who wants an account: fills in what is asked, looks again when nothing happens, presses
 * again when something went wrong.
 */
export class Visitor {
  readonly hand: Hand
  private at: { path: string; page: Page | null } = { path: '/', page: null }

  constructor(
    private readonly browser: Browser,
    outside: Outside,
    private readonly typed: TypedBySomeone,
    manner: Manner,
  ) {
    this.hand = new Hand(browser, outside, typed, manner)
  }

  /** Goes on until there is nothing left to do, or patience ends; true when there is nothing left. */
  async goesOnWithin(ms: number, { isPatient }: { isPatient: boolean }): Promise<boolean> {
    const endsAt = performance.now() + ms
    while (performance.now() < endsAt) {
      const { path, page } = this.at
      const isTrouble = page === null || page.status >= 500
      const next = isTrouble ? await this.browser.visits(wayBackTo(path)) : await this.moves(page, isPatient)
      // Only better times can help.
      if (next !== null && next === page) return false
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

  private moves(page: Page, isPatient: boolean): Promise<Page | null> {
    const { hand, browser, typed } = this
    const place = page.path.split('?')[0]!
    if (place === '/') return browser.visits('/start')
    if (place === '/start') return hand.asksForCode(page, place, { email: typed.email }, isPatient)
    if (place === '/start/email-code') return hand.entersCode(page, typed.email)
    if (place === '/apply/phone-code') return hand.entersCode(page, typed.phone!)
    if (place === '/apply/identity-check') return hand.showsId(page)
    if (place === '/apply/review') return hand.sends(page)
    if (place === '/documents') return openDocument(browser, page)
    if (place.startsWith('/documents/')) return hand.showsDocument(page, place.slice('/documents/'.length))
    // Whoever is approved is led to the account.
    if (place === '/status' || place === '/account') return hand.readsOn(page)
    const answer = typed.answers?.[place]
    if (!answer) return browser.visits('/apply')
    if (place === '/apply/phone') return hand.asksForCode(page, place, answer, isPatient)
    return hand.answers(page, place, answer)
  }
}

/** After trouble on the way people do not know how far they came; the app does. */
function wayBackTo(path: string): string {
  return path.startsWith('/apply/') ? '/apply' : path
}
