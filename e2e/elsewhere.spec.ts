import http from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { asked } from './asked'
import { addressOf, routesOfApp } from './routes'
import { expect, test } from './story'

/** Nothing that somebody writes into an address, a header or a form leads a person elsewhere, or becomes a header. */

const appUrl = process.env.APP_URL ?? 'http://localhost'
const names = ['next', 'callbackUrl', 'callback', 'redirect', 'redirectTo', 'return', 'returnTo', 'url', 'to', 'from', 'key', 'problem', 'again', 'error', 'seen']
const elsewhere = ['//evil.example', 'https://evil.example', '\\\\evil.example', '/\\evil.example', 'javascript:alert(1)', 'x\r\nset-cookie: evil=1']

const pages = routesOfApp().filter(({ path, isPage }) => isPage || path.startsWith('/api/documents')).map(addressOf)
const targets = pages.flatMap((path) =>
  elsewhere.map((where) => `${path}?${new URLSearchParams(names.map((name) => [name, where]))}`),
)

function leadsAway(location: string | undefined): boolean {
  return location !== undefined && new URL(location, appUrl).origin !== new URL(appUrl).origin
}

test('no parameter leads elsewhere', async ({ applicant, page, request }) => {
  test.setTimeout(180_000)
  await asked(applicant, '232-34-5678')
  for (const somebody of [request, page.request]) {
    for (const target of targets) {
      const answer = await somebody.get(target, { maxRedirects: 0 })
      const { location, refresh, 'set-cookie': cookies } = answer.headers()
      expect.soft(leadsAway(location), `${target} leads to ${location}`).toBe(false)
      expect.soft([refresh, cookies ?? ''].join(), target).not.toContain('evil')
      expect.soft(answer.status(), target).toBeLessThan(500)
    }
  }
})

/** With headers that no browser would let anybody write. */
async function ask(path: string, headers: http.OutgoingHttpHeaders) {
  const asking = http.request(appUrl + path, { headers, agent: false }).end()
  const [answer] = (await once(asking, 'response')) as [http.IncomingMessage]
  return { headers: answer.headers, body: await text(answer) }
}

test('no header about where we are is believed', async () => {
  const lies = ['host', 'x-forwarded-host', 'forwarded', 'x-host', 'x-original-host', 'x-forwarded-server', 'x-original-url', 'x-rewrite-url', 'referer', 'origin']
  for (const path of pages) {
    for (const lie of lies) {
      const value = lie === 'forwarded' ? 'host=evil.example' : lie.endsWith('host') || lie === 'x-forwarded-server' ? 'evil.example' : 'https://evil.example/'
      const { headers, body } = await ask(path, { host: new URL(appUrl).host, accept: 'text/html', [lie]: value })
      expect.soft(leadsAway(headers.location), `${path}, ${lie}: leads to ${headers.location}`).toBe(false)
      expect.soft(`${JSON.stringify(headers)}${body}`, `${path}, ${lie}`).not.toContain('evil.example')
    }
  }
})

test('nothing of next-auth can be asked from outside', async ({ request }) => {
  for (const what of ['signin', 'signout', 'session', 'csrf', 'providers', 'callback/credentials', 'error']) {
    for (const method of ['GET', 'POST']) {
      const answer = await request.fetch(`/api/auth/${what}?callbackUrl=https://evil.example`, { method, maxRedirects: 0 })
      expect([answer.status(), await answer.text()]).toEqual([404, ''])
    }
  }
})

test('what is somebody’s is nobody else’s: agreements and letters, by their ids', async ({ applicant, page, elsewhere: another, request }) => {
  await applicant.hasAnsweredEverythingUpTo('agreements')
  const agreement = (await page.locator('a[href^="/agreements/"]').first().getAttribute('href'))!
  expect((await page.request.get(agreement)).headers()['content-type']).toBe('application/pdf')

  const other = await another()
  other.person.email = `other-${applicant.person.email}`
  await other.signsIn()
  expect((await other.page.request.get(agreement)).status()).toBe(404)
  const stranger = await request.get(agreement, { maxRedirects: 0 })
  expect([stranger.status(), stranger.headers().location]).toEqual([307, '/start'])
  for (const id of ['%00', '%2e%2e%2f', '0', "1' or '1'='1", `${agreement.split('/').at(-1)}%00`, 'a'.repeat(500)]) {
    const answer = await page.request.get(`/agreements/${id}`, { maxRedirects: 0 })
    expect.soft(answer.status(), id).toBe(404)
  }
})
