import type { APIResponse } from '@playwright/test'
import { asked } from './asked'
import { addressOf, routesOfApp } from './routes'
import { expect, test } from './story'

/** What every answer of the app says to a browser, whoever asks and whatever comes of it. @javascript */

const fixed = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
}

/** Addresses that no route of ours has: Next's own, files, and nonsense. */
const beside = [
  '/nothing-here', '/favicon.ico', '/icon.svg', '/robots.txt', '/api', '/404', '/500', '/_error', '/_not-found', '/_global-error',
  '/_next', '/_next/static/nothing.js', '/_next/static/../../package.json', '/_next/static/%2e%2e/build-manifest.json',
  '/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/image?url=https%3A%2F%2Fevil.example%2Fa.png&w=64&q=75',
  '/_next/data/build/index.json', '/_next/data/build/account.json', '/api/auth/signin', '/api/auth/session', '/api/auth/csrf',
  '/%', '/%E0%A4', '//evil.example', '/%2e%2e/etc/passwd', '/a%00b', `/${'a'.repeat(3000)}`, '/apply/..%2f..%2fetc',
]

const addresses = [...routesOfApp().map(addressOf), ...beside]
/** A waiting question is answered only when there is news. */
const isWaiting = (address: string) => address === '/api/status'

function isFile(address: string, answer: APIResponse): boolean {
  return answer.status() === 200 && /^\/(_next\/static\/|icon\.svg)/.test(address)
}

async function check(address: string, answer: APIResponse) {
  const headers = answer.headers()
  expect.soft(answer.status(), `${address}: status`).toBeLessThan(500)
  expect.soft(headers, address).toMatchObject(fixed)
  expect.soft(headers['x-request-id'], `${address}: an id of ours`).toMatch(/^[0-9a-f]{8}-/)
  expect.soft(headers['x-powered-by'], address).toBeUndefined()
  expect.soft(headers['permissions-policy'], address).toContain('camera=(self)')
  expect.soft(headers['access-control-allow-origin'] ?? '', address).not.toBe('*')
  if (!isFile(address, answer)) expect.soft(headers['cache-control'], `${address}: kept by nobody`).toContain('no-store')

  const policy = headers['content-security-policy'] ?? ''
  expect.soft(policy, address).toMatch(/frame-ancestors 'none'/)
  expect.soft(policy, address).toMatch(/default-src 'none'/)
  expect.soft(policy.replace(/style-src-attr [^;]+/, ''), `${address}: nothing inline`).not.toContain('unsafe-')
  if ((headers['content-type'] ?? '').startsWith('text/html')) checkNonces(address, policy, await answer.text())
}

/** Every script and style of a page carries the nonce of its policy; none would run without. */
function checkNonces(address: string, policy: string, page: string) {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  const tags = page.match(/<(script|style)\b[^>]*>/g) ?? []
  expect.soft(nonce, `${address}: a nonce`).toBeTruthy()
  expect.soft(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`)), `${address}: without the nonce`).toEqual([])
}

const walk = async (request: { get: (url: string, options: object) => Promise<APIResponse> }, appUrl: string) => {
  for (const accept of ['text/html', '*/*']) {
    for (const address of addresses.filter((one) => !isWaiting(one))) {
      await check(address, await request.get(`${appUrl}${address}`, { maxRedirects: 0, headers: { accept } }))
    }
  }
}

test('to somebody who is not signed in', async ({ request, baseURL }) => {
  await walk(request, baseURL!)
  await check('/api/status', await request.get('/api/status'))
})

test('to somebody who applies, and while documents are asked for', async ({ applicant, page, baseURL }) => {
  test.setTimeout(120_000)
  await applicant.signsIn()
  await walk(page.request, baseURL!)
  await applicant.page.goto('/apply')
  await applicant.answers('phone', 'phone-code')
  const agreement = await page.locator('a[href^="/agreements/"]').first().getAttribute('href')
  const file = await page.request.get(agreement!)
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect(file.headers()['content-disposition']).toMatch(/^inline; filename="[\w -]+\.pdf"$/)
  await check(agreement!, file)
})

test('where something is asked that is not taken', async ({ applicant, page, request }) => {
  await asked(applicant, '232-34-5678')
  for (const route of routesOfApp()) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      if (isWaiting(addressOf(route))) continue
      const headers = { origin: 'https://evil.example' }
      for (const somebody of [page.request, request]) {
        await check(`${method} ${addressOf(route)}`, await somebody.fetch(addressOf(route), { method, headers, maxRedirects: 0 }))
      }
    }
  }
})

test('the browser itself says that the camera and the clipboard are ours, and nothing is anybody’s', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto('/')
  const allowed = await page.evaluate(() => (document as unknown as { featurePolicy: { allowedFeatures(): string[] } }).featurePolicy.allowedFeatures())
  // What a browser tells a server about itself (ch-) is no power of a page.
  expect(allowed.filter((feature) => !feature.startsWith('ch-')).sort()).toEqual(['camera', 'clipboard-write'])
  // Some of what we forbid, other browsers have and this one does not.
  expect(complaints.filter((complaint) => !complaint.includes('Unrecognized feature'))).toEqual([])
  expect(await page.evaluate(() => [crossOriginIsolated, (self as { originAgentCluster?: boolean }).originAgentCluster])).toEqual([false, true])
})

test('every route that changes something asks who sends it', async ({ applicant, page }) => {
  await asked(applicant, '232-34-5678')
  /** Machines sign what they send; where there is nothing, nothing is changed. */
  const others: Record<string, number> = { '/api/webhooks/jiko': 401, '/api/webhooks/identity': 401, '/api/[...nothing]': 404 }
  const changing = routesOfApp().flatMap((route) => route.methods.filter((method) => !/GET|HEAD|OPTIONS/.test(method)).map((method) => ({ route, method })))
  expect(changing.filter(({ route }) => !route.isPage).length).toBeGreaterThan(5)
  for (const { route, method } of changing) {
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, {}] as Record<string, string>[]) {
      const answer = await page.request.fetch(addressOf(route), { method, headers, maxRedirects: 0, data: '' })
      expect.soft(answer.status(), `${method} ${route.path} ${JSON.stringify(headers)}`).toBe(others[route.path] ?? 403)
    }
  }
})
