import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from '@playwright/test'

/** What a page costs and does while it loads, in a browser that has nothing in its cache. */
export type Load = {
  /** Every script that the browser fetched before anybody touched the page, each compressed with gzip -6. */
  scriptBytes: number
  otherHosts: string[]
  /** Content Security Policy violations, and what else the console calls an error. */
  complaints: string[]
  /** Cumulative layout shift, without what follows within 500 ms of a person's act. */
  layoutShift: number
}

declare global {
  interface Window {
    seenInStory: { layoutShift: number; violations: string[] }
  }
}

/** Opens a page in a fresh browser context that is signed in as another one is. */
export async function loadFresh(browser: Browser, signedIn: BrowserContext, path: string): Promise<{ load: Load; page: Page }> {
  const context = await browser.newContext({ storageState: await signedIn.storageState() })
  await context.addInitScript(watchPage)
  const page = await context.newPage()
  const scripts = new Map<string, Promise<Buffer>>()
  const otherHosts: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${process.env.APP_URL}/`)) otherHosts.push(request.url())
  })
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const bodies = await Promise.all(scripts.values())
  const { layoutShift, violations } = await page.evaluate(() => window.seenInStory)
  const scriptBytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0)
  return { page, load: { scriptBytes, otherHosts, complaints: [...complaints, ...violations], layoutShift } }
}

/** Runs in the page before anything of its own. */
function watchPage() {
  window.seenInStory = { layoutShift: 0, violations: [] }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.seenInStory.violations.push(`${violatedDirective} ${blockedURI}`)
  })
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as Shift[]) {
      if (!shift.hadRecentInput) window.seenInStory.layoutShift += shift.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
