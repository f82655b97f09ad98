import { readdirSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { storedIn } from '../device-storage'
import { canariesIn, type Canary } from './dresses'

/** The person's own pages show them what they answered, the number aside; nothing else may. */
const shown: Record<string, string[]> = {
  'birth date': ['/apply/birth-date', '/apply/review'],
  address: ['/apply/address', '/apply/review'],
}

const files = readdirSync('public').map((name) => `/${name}`)

type Head = { name: string; value: string }

/**
 * Everything that a browser is sent, asks for and keeps, from now on. Each answer is held up until it is read: a page
 * that has moved on takes the answers before it along.
 */
export async function watch(context: BrowserContext, canaries: Canary[]) {
  const hits = new Set<string>()
  const unread: string[] = []
  const came = new Set<string>()
  const looked = new Set<string>()
  let answers = 0

  async function hold(page: Page) {
    const browser = await context.newCDPSession(page)
    browser.on('Fetch.requestPaused', async ({ requestId, request, responseStatusCode = 0, responseHeaders = [] }) => {
      const body = await bodyOf(browser, requestId, responseStatusCode)
      if (body) look(request.url, responseHeaders, body)
      else unread.push(new URL(request.url).pathname)
      // Fails where the page has moved on meanwhile: then nobody is given this answer.
      await browser.send('Fetch.continueRequest', { requestId }).catch(() => undefined)
    })
    await browser.send('Fetch.enable', { patterns: [{ urlPattern: `${process.env.APP_URL}/*`, requestStage: 'Response' }] })
  }

  function look(url: string, head: Head[], body: Buffer) {
    const { pathname } = new URL(url)
    looked.add(url)
    for (const what of canariesIn(Buffer.from(`${url} ${JSON.stringify(head)}`), canaries)) hits.add(`the head of ${pathname}: ${what}`)
    for (const canary of canaries) {
      if (shown[canary.name]?.includes(shows(head) ?? pathname)) continue
      for (const what of canariesIn(body, [canary])) hits.add(`the body of ${pathname}: ${what}`)
    }
    answers += 1
  }

  context.on('response', (response) => {
    if (response.url().startsWith(process.env.APP_URL!)) came.add(response.url())
  })
  for (const page of context.pages()) await hold(page)

  return {
    /** What was found so far, also in what the browser has stored. */
    async found(): Promise<{ hits: string[]; answers: number; unread: string[] }> {
      for (const page of context.pages()) {
        const { texts, bytes } = await storedIn(page)
        const cookies = JSON.stringify(await context.cookies())
        const kept = [...texts, cookies, await page.title(), page.url()].map((text) => Buffer.from(text))
        for (const one of [...kept, ...bytes]) for (const what of canariesIn(one, canaries)) hits.add(`the browser: ${what}`)
      }
      // Of another page, or a worker: whatever else the browser was sent.
      const unheld = [...came].filter((url) => !looked.has(url)).map((url) => new URL(url).pathname)
      return { hits: [...hits], answers, unread: [...unread, ...unheld].filter((pathname) => !isFile(pathname)) }
    },
  }
}

/** A file of the build is the same for everybody; an icon that a page did not wait for may go unread. */
function isFile(pathname: string): boolean {
  return pathname.startsWith('/_next/static/') || files.includes(pathname)
}

/** Of an action that leads on, the answer is already the page that it leads to. */
function shows(head: Head[]): string | undefined {
  return head.find(({ name }) => name.toLowerCase() === 'x-action-redirect')?.value.split(/[;?]/)[0]
}

/** Null when it cannot be read. What only leads elsewhere, or says that nothing changed, has none. */
async function bodyOf(browser: CDPSession, requestId: string, status: number): Promise<Buffer | null> {
  if (status >= 300 && status < 400) return Buffer.alloc(0)
  const read = await browser.send('Fetch.getResponseBody', { requestId }).catch(() => null)
  return read && Buffer.from(read.body, read.base64Encoded ? 'base64' : 'utf8')
}
