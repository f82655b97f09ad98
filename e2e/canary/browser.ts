import type { BrowserContext, Response } from '@playwright/test'
import { storedIn } from '../device-storage'
import { canariesIn, type Canary } from './dresses'

/** The person's own pages show them what they answered, the number aside; nothing else may. */
const shown: Record<string, string[]> = {
  'birth date': ['/apply/birth-date', '/apply/review'],
  address: ['/apply/address', '/apply/review'],
}

/** Everything that a browser is sent, asks for and keeps, from now on. */
export function watch(context: BrowserContext, canaries: Canary[]) {
  const hits = new Set<string>()
  const unread: string[] = []
  const reading: Promise<void>[] = []
  let answers = 0

  async function read(response: Response) {
    const { pathname } = new URL(response.url())
    const line = Buffer.from(`${response.url()} ${JSON.stringify(await response.allHeaders())}`)
    const isRedirect = response.status() >= 300 && response.status() < 400
    const body = isRedirect ? Buffer.alloc(0) : await response.body().catch(() => null)
    if (!body) return void unread.push(pathname)
    for (const what of canariesIn(line, canaries)) hits.add(`the head of ${pathname}: ${what}`)
    for (const { name, dresses } of canaries) {
      if (shown[name]?.includes(pathname)) continue
      for (const what of canariesIn(body, [{ name, dresses }])) hits.add(`the body of ${pathname}: ${what}`)
    }
    answers += 1
  }

  context.on('response', (response) => {
    if (response.url().startsWith(process.env.APP_URL!)) reading.push(read(response))
  })

  return {
    /** What was found so far, also in what the browser has stored. */
    async found(): Promise<{ hits: string[]; answers: number; unread: string[] }> {
      await Promise.all(reading)
      for (const page of context.pages()) {
        const { texts, bytes } = await storedIn(page)
        const cookies = JSON.stringify(await context.cookies())
        const kept = [...texts, cookies, await page.title(), page.url()].map((text) => Buffer.from(text))
        for (const one of [...kept, ...bytes]) for (const what of canariesIn(one, canaries)) hits.add(`the browser: ${what}`)
      }
      return { hits: [...hits], answers, unread }
    },
  }
}
