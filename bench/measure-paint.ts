import { createServer, type AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'

/** A page to open, and the cookies of whoever may see it. */
export type Visit = { path: string; cookie: string }

const triesMax = 3

/**
 * Largest Contentful Paint of one visit in milliseconds: Lighthouse's mobile preset (a mid-range phone on slow
 * 4G), in a browser that knows nothing yet. The slowness is applied, not simulated: the simulation guesses from
 * which requests a fast machine happened to finish first, and gave 1.2 or 2.6 s for the very same page. Now and then Lighthouse misses the paint in its own trace;
 * such a run says nothing, fast or slow, and is made again.
 */
export async function measurePaint(visit: Visit): Promise<number> {
  const failures: string[] = []
  while (failures.length < triesMax) {
    const { numericValue, errorMessage } = await runLighthouse(visit)
    if (numericValue !== undefined) return numericValue
    failures.push(errorMessage ?? 'no reason given')
  }
  throw new Error(`Lighthouse could not measure ${visit.path}: ${failures.join('; ')}`)
}

async function runLighthouse({ path, cookie }: Visit) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: [`--remote-debugging-port=${port}`],
  })
  try {
    const run = await lighthouse(new URL(path, process.env.APP_URL).href, {
      port,
      logLevel: 'silent',
      onlyAudits: ['largest-contentful-paint'],
      throttlingMethod: 'devtools',
      extraHeaders: { Cookie: cookie },
    })
    const { finalDisplayedUrl, audits } = run!.lhr
    const shown = new URL(finalDisplayedUrl).pathname
    if (shown !== path) throw new Error(`${path} led to ${shown}`)
    const audit = audits['largest-contentful-paint']!
    if (audit.errorMessage) process.stderr.write(`${path}: ${audit.errorMessage}\n`)
    return audit
  } finally {
    await browser.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
