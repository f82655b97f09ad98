import { randomInt } from 'node:crypto'
import { formsOf } from '../../prove/whole/read-page'
import type { Answer, Line } from './line'

/** What was shown in the end: where, and how it was led there. */
export type Page = Answer & { path: string }
/** Is told of every exchange: what was asked, without its query, and how long it took. */
export type Watch = (step: string, ms: number) => void

const redirectsMax = 5

/** Somebody's browser, without JavaScript. */
export class Browser {
  private readonly cookies = new Map<string, string>()
  private readonly address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

  constructor(
    private readonly line: Line,
    private readonly watch: Watch,
  ) {}

  async visits(path: string): Promise<Page> {
    return this.follows(path, await this.asks('GET', path))
  }

  /** Fills in the page's one question and presses its button. */
  async presses(page: Page, fields: Record<string, string> = {}): Promise<Page> {
    const form = formsOf(page.html).find(({ isMain }) => isMain)
    if (!form) throw new Error(`${page.path} has no form`)
    const answer = await this.asks('POST', page.path, [...form.hidden, ...Object.entries(fields)])
    if (answer.status !== 303) throw new Error(`POST ${page.path} answered ${answer.status} and led nowhere`)
    return this.follows(page.path, answer)
  }

  async asks(method: 'GET' | 'POST', path: string, fields?: [string, string][]): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const own = { 'x-forwarded-for': this.address, cookie }
    const startedAt = performance.now()
    const answer = await this.line.ask(method, path, own, fields)
    this.watch(`${method} ${path.split('?')[0]}`, performance.now() - startedAt)
    if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}`)
    for (const cookie of answer.cookies) this.keeps(cookie)
    return answer
  }

  /** As far as the app leads; a way out of it (a vendor's page) is left to whoever walks. */
  private async follows(path: string, answer: Answer): Promise<Page> {
    let page = { ...answer, path }
    for (let redirects = 0; page.location?.startsWith('/') && redirects < redirectsMax; redirects += 1) {
      const at = page.location
      page = { ...(await this.asks('GET', at)), path: at }
    }
    return page
  }

  private keeps(cookie: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
