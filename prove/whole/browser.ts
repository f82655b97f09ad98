import { request as open } from 'node:http'
import { randomInt } from 'node:crypto'
import { formsOf, type PageForm } from './read-page'

/** Nobody waits longer for a page. */
export const answerWithinMs = 20_000
const redirectsMax = 8

export type Answer = { status: number; location: string | null; html: string }
/** A page that is shown: where it came from in the end. */
export type Page = Answer & { path: string }
export type Fields = Record<string, string | Blob>
/** What came of pressing a button: where the server led on to, and the page that is shown then. */
export type Pressed = { ledTo: string | null; page: Page | null }
/** One exchange: whether something was answered, and what. */
export type Exchange = (path: string, ask: () => Promise<Answer>) => Promise<Answer>

/**
 * A browser without JavaScript, behind a balancer that sends each request to any instance. `null` where no answer
 * came: the line was cut, or nobody listened.
 */
export class Browser {
  private readonly cookies = new Map<string, string>()
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
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body && { origin: this.appUrl, 'content-type': encoded.headers.get('content-type')!, 'content-length': String(body.length) }),
    }
    return this.exchange(`${method} ${path}`, () => this.sends(method, path, headers, body)).catch(() => null)
  }

  private sends(method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<Answer> {
    const port = this.ports[randomInt(this.ports.length)]!
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(answerWithinMs)
      const request = open({ host: '127.0.0.1', port, method, path, headers, agent: false, signal }, (response) => {
        const chunks: Buffer[] = []
        response.on('error', reject)
        response.on('aborted', () => reject(new Error('The line was cut')))
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          this.keeps(response.headers['set-cookie'] ?? [])
          const location = response.headers.location ? pathIn(response.headers.location, this.appUrl) : null
          resolve({ status: response.statusCode ?? 0, location, html: Buffer.concat(chunks).toString() })
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  }

  private keeps(cookies: string[]) {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      const isOver = /max-age=0|expires=thu, 01 jan 1970/i.test(cookie)
      if (isOver) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}

/** The form with the page's one question, or the page's only button. */
export function mainFormOf({ html }: Page): PageForm | null {
  return formsOf(html).find(({ isMain }) => isMain) ?? null
}

export function isOurs(location: string): boolean {
  return location.startsWith('/')
}

function pathIn(location: string, appUrl: string): string {
  return location.startsWith(appUrl) ? location.slice(appUrl.length) || '/' : location
}
