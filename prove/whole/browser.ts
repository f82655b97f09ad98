import { randomInt } from 'node:crypto'
import { Cookies } from './cookies'
import { isOurs, pathIn } from './our-path'
import type { PageForm } from './read-page'
import { sendRequest } from './send-request'

const redirectsMax = 8

export type Answer = { status: number; location: string | null; html: string }
/** A page that is shown: where it came from in the end. */
export type Page = Answer & { path: string }
export type Fields = Record<string, string | Blob>
/** What came of pressing a button: where the server led on to, and the page that is shown then. */
export type Pressed = { ledTo: string | null; page: Page | null }
export type Exchange = (path: string, ask: () => Promise<Answer>) => Promise<Answer>

/**
 * A browser without JavaScript, behind a balancer that sends each request to any instance. `null` where no answer
 * came: the line was cut, or nobody listened.
 */
export class Browser {
  private readonly cookies = new Cookies()
  private readonly address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

  constructor(
    private readonly appUrl: string,
    private readonly ports: readonly number[],
    private readonly exchange: Exchange,
  ) {}

  async visits(path: string): Promise<Page | null> {
    const answer = await this.asks('GET', path)
    return answer && this.follows(path, answer)
  }

  /** Fills in a form of this page, files too, and presses its button. */
  async presses(page: Page, form: PageForm, fields: Fields): Promise<Pressed> {
    const filledIn = new FormData()
    for (const [name, value] of form.hidden) filledIn.append(name, value)
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') filledIn.append(name, value)
      else filledIn.append(name, value, 'picture.png')
    }
    const answer = await this.asks('POST', form.action || page.path, filledIn)
    if (!answer) return { ledTo: null, page: null }
    return { ledTo: answer.location, page: await this.follows(page.path, answer) }
  }

  private async follows(path: string, answer: Answer): Promise<Page | null> {
    let at = path
    let last = answer
    for (let redirects = 0; last.location && isOurs(last.location) && redirects < redirectsMax; redirects += 1) {
      at = last.location
      const next = await this.asks('GET', at)
      if (!next) return null
      last = next
    }
    return { ...last, path: at }
  }

  private async asks(method: string, path: string, form?: FormData): Promise<Answer | null> {
    const encoded = form && new Response(form)
    const body = encoded && Buffer.from(await encoded.arrayBuffer())
    const headers = {
      host: new URL(this.appUrl).host,
      accept: 'text/html',
      'accept-language': 'en',
      'x-forwarded-for': this.address,
      cookie: this.cookies.header(),
      ...(body && {
        origin: this.appUrl,
        'content-type': encoded.headers.get('content-type')!,
        'content-length': String(body.length),
      }),
    }
    return this.exchange(`${method} ${path}`, () => this.sends(method, path, headers, body)).catch(() => null)
  }

  private async sends(method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<Answer> {
    const port = this.ports[randomInt(this.ports.length)]!
    const { status, location, cookies, html } = await sendRequest({ port, method, path, headers, body })
    this.cookies.keep(cookies)
    return { status, location: location ? pathIn(location, this.appUrl) : null, html }
  }
}
