import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from '@playwright/test'

/** What a page costs and does while it loads, in a browser that has nothing in its cache. */
export type Load = {
  /** Every script that the browser fetched before anybody touched the page, each compressed with gzip -6. */
  scriptBytes: number
  otherHosts: string[]
  /** Content Security Policy violations, and what else the console calls an error. */
  complaints: string[]
  /**
   * Cumulative layout shift. All of it: nobody touches a page while it loads, though Chromium says "recent input"
   * of every shift within 500 ms of a new window's own size.
   */
  layoutShift: number
}

type Shift = { value: number; hadRecentInput: boolean }

declare global {
  interface Window {
    seenInStory: { shifts: Shift[]; violations: string[] }
    sawFirstPaint: () => void
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
  await openOnSlowLine(page, path)
  const bodies = await Promise.all(scripts.values())
  const { shifts, violations } = await page.evaluate(() => window.seenInStory)
  const layoutShift = shifts.reduce((sum, { value }) => sum + value, 0)
  const scriptBytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0)
  return { page, load: { scriptBytes, otherHosts, complaints: [...complaints, ...violations], layoutShift } }
}

/**
 * Opens the page with its scripts held back until the browser has painted it once, as on a slow line: what moves
 * when a page comes alive is then seen at every run, and not only on a busy machine.
 */
async function openOnSlowLine(page: Page, path: string) {
  let sawFirstPaint = () => {}
  const painted = new Promise<void>((resolve) => {
    sawFirstPaint = resolve
  })
  await page.exposeFunction('sawFirstPaint', sawFirstPaint)
  await page.route('**/*.js', async (route) => {
    await painted
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'networkidle' })
}

/** Runs in the page before anything of its own. */
function watchPage() {
  window.seenInStory = { shifts: [], violations: [] }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.seenInStory.violations.push(`${violatedDirective} ${blockedURI}`)
  })
  new PerformanceObserver(() => window.sawFirstPaint()).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & Shift)[]) {
      window.seenInStory.shifts.push({ value, hadRecentInput })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
