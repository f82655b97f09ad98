import type { Browser, Fields, Page } from './browser'
import { CodeReader } from './code-reader'
import type { Manner } from './manner'
import { isOurs } from './our-path'
import type { Outside } from './outside'
import { headingOf, linksOf, mainFormOf, saysWhatIsWrong } from './read-page'
import { showDocument, type Shown } from './show-document'
import type { TypedBySomeone } from './typed'

/**
 * What somebody does on each page; everything answers the page that is shown then, or null where no answer came.
 * What the app led on from is remembered: so much it has promised.
 */
export class Hand {
  isSent = false
  /** Pages that were asked again although they had led on; and pages that led nowhere and did not say why. */
  readonly askedAgain: string[] = []
  readonly speechless: string[] = []
  readonly shown: Shown[] = []
  private readonly answered = new Set<string>()
  private readonly mail = new CodeReader()
  private readonly phone = new CodeReader()
  private visits = 0

  constructor(
    private readonly browser: Browser,
    private readonly outside: Outside,
    private readonly typed: TypedBySomeone,
    private readonly manner: Manner,
  ) {}

  async answers(page: Page, place: string, fields: Fields): Promise<Page | null> {
    const form = mainFormOf(page.html)
    if (!form) return this.browser.visits(place)
    const { ledTo, page: next } = await this.browser.presses(page, form, fields)
    if (ledTo?.startsWith('/apply') && ledTo !== place) {
      if (this.answered.has(place) && place !== '/apply/phone') this.askedAgain.push(place)
      this.answered.add(place)
    }
    return this.hears(page, ledTo, next)
  }

  async asksForCode(page: Page, place: string, fields: Fields, isPatient: boolean): Promise<Page | null> {
    const reader = place === '/start' ? this.mail : this.phone
    if (!reader.mayAsk(isPatient)) return page
    reader.asks()
    return this.answers(page, place, fields)
  }

  async entersCode(page: Page, address: string): Promise<Page | null> {
    const [reader, before] = address === this.typed.email ? [this.mail, '/start'] : [this.phone, '/apply/phone']
    const next = reader.next(await this.outside.codesTo(address))
    if (next === 'ask-again') return this.browser.visits(before)
    return next === 'wait' ? this.browser.visits(page.path) : this.answers(page, page.path, next)
  }

  async showsId(page: Page): Promise<Page | null> {
    const form = mainFormOf(page.html)
    if (!form) return this.browser.visits(page.path)
    const { ledTo, page: next } = await this.browser.presses(page, form, {})
    if (ledTo === null || isOurs(ledTo)) return this.hears(page, ledTo, next)
    await this.outside.showId(ledTo, this.typed.shownId!, this.manner.visits[this.visits++])
    return this.browser.visits(page.path)
  }

  /** Presses as often as a nervous hand does. */
  async sends(page: Page): Promise<Page | null> {
    const form = mainFormOf(page.html)
    if (!form || !(await this.manner.isAboutToSend())) return this.browser.visits(page.path)
    const presses = Array.from({ length: this.manner.presses }, () => this.browser.presses(page, form, {}))
    const pressed = await Promise.all(presses)
    if (pressed.some(({ ledTo }) => ledTo === '/status')) this.isSent = true
    for (const { ledTo, page: next } of pressed) this.hears(page, ledTo, next)
    return pressed.at(-1)!.page
  }

  async readsOn(page: Page): Promise<Page | null> {
    this.isSent = true
    return this.browser.visits(linksOf(page.html).includes('/documents') ? '/documents' : '/status')
  }

  async showsDocument(page: Page, kind: string): Promise<Page | null> {
    const { next, shown } = await showDocument(this.browser, page, kind)
    if (shown) this.shown.push(shown)
    return next
  }

  /** A button that leads nowhere says why, unless there is something new to say by then, under another heading. */
  private hears(before: Page, ledTo: string | null, next: Page | null): Page | null {
    if (ledTo !== null || next?.status !== 200) return next
    const isNews = headingOf(next.html) !== headingOf(before.html)
    if (!isNews && !saysWhatIsWrong(next.html)) this.speechless.push(`${next.path}, "${headingOf(next.html)}",`)
    return next
  }
}
