import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { sessionBeside } from './clock'
import { sandbox } from './sandbox'
import { cookieNaming, sessionCookieName, sessionIdOf } from './session-cookie'
import { expect, test } from './story'

const appUrl = process.env.APP_URL ?? 'http://localhost'
const pages = [
  '/apply', '/apply/phone', '/status', '/account', '/account/fund', '/account/activity', '/account/activity/csv', '/account/pockets/new',
  '/account/move', `/account/move/${randomUUID()}`, '/account/people', '/account/papers', '/account/details',
  '/documents', '/documents/phone', '/confirm?for=phone', `/agreements/${randomUUID()}`,
]
const calls = [
  ['GET', '/api/status'],
  ['GET', '/api/session'],
  ['POST', '/api/session'],
  ['GET', '/api/uploads/device-key'],
  ['GET', `/api/uploads/${randomUUID()}/outcome`],
  ['HEAD', `/api/uploads/${randomUUID()}`],
  ['PATCH', `/api/uploads/${randomUUID()}`],
  ['POST', '/api/uploads'],
] as const

async function opens(context: BrowserContext, cookie: string): Promise<string[]> {
  const headers = { cookie: `${sessionCookieName}=${cookie}`, origin: appUrl }
  const opened: string[] = []
  for (const path of pages) {
    const answer = await context.request.get(path, { headers, maxRedirects: 0 })
    if (!answer.headers().location?.startsWith('/start')) opened.push(path)
  }
  for (const [method, path] of calls) {
    const answer = await context.request.fetch(path, { method, headers })
    if (answer.status() !== 401) opened.push(`${method} ${path}`)
  }
  return opened
}

test('a cookie that is over, old, or not ours opens nothing; a live one does', async ({ applicant, browser, context }) => {
  await applicant.signsIn()
  const live = await sessionIdOf(context)
  const beside = async (how: Parameters<typeof sessionBeside>[1]) => cookieNaming(await sessionBeside(live, how))
  const otherSecret = 'another-secret-of-32-characters-or-more'
  const dead: Record<string, string> = {
    ended: await beside({ isOver: true }),
    idle: await beside({ idleMinutes: 15 }),
    'too old': await beside({ ageMinutes: 8 * 60 }),
    'of nobody': await cookieNaming(randomUUID()),
    'that names no session': await cookieNaming('x'),
    'with another secret': await cookieNaming(live, { secret: otherSecret }),
    'of another cookie': await cookieNaming(live, { salt: 'foyer.visit' }),
    forged: `${(await cookieNaming(live)).slice(0, -4)}AAAA`,
    'that nobody has locked': [{ alg: 'none' }, { sessionId: live }, ''].map((part) => Buffer.from(part && JSON.stringify(part)).toString('base64url')).join('.'),
    'that is the id itself': live,
    empty: '',
  }
  const thief = await browser.newContext()
  for (const [what, cookie] of Object.entries(dead)) expect.soft(await opens(thief, cookie), `a cookie ${what}`).toEqual([])
  expect(await opens(thief, await cookieNaming(live)), 'a live one').toContain('/apply/phone')
  await thief.close()
})

test('signing out ends a session wherever its cookie was copied to', async ({ applicant, browser, context, page }) => {
  await applicant.hasAnsweredEverythingUpTo('agreements')
  const thief = await browser.newContext({ storageState: await context.storageState() })
  const stolen = await thief.newPage()
  await stolen.goto('/apply')
  await expect(stolen).toHaveURL(/agreements/)

  await applicant.presses(applicant.words.chrome.saveAndLeave)
  await applicant.sees(applicant.words.welcome.title)
  await stolen.reload()
  await expect(stolen).toHaveURL(/\/start\?ended/)
  await expect(stolen.getByText(applicant.words.chrome.ended)).toBeVisible()
  expect(await context.cookies()).not.toContainEqual(expect.objectContaining({ name: sessionCookieName }))
  await page.goto('/apply')
  await expect(page).toHaveURL(/\/start/)
  await thief.close()
})

test('signing out everywhere ends every browser of the person', async ({ applicant, elsewhere, page, person }) => {
  person.ssn = '312-34-5678'
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  const other = await elsewhere()
  await other.signsIn({ sent: 2 })
  await applicant.presses(applicant.words.chrome.signOutEverywhere)
  await applicant.sees(applicant.words.email.title)
  await expect(page.getByText(applicant.words.chrome.endedEverywhere)).toBeVisible()
  await other.page.goto('/status')
  await other.sees(other.words.email.title)
})

test('each sign-in is a session of its own, and the one that the browser had before is over', async ({ applicant, context, page }) => {
  await applicant.signsIn()
  const first = await sessionIdOf(context)
  const before = await sessionBeside(first, {})
  await context.clearCookies()
  await page.goto('/start')
  await applicant.entersEmail()
  await context.addCookies([{ name: sessionCookieName, value: await cookieNaming(before), url: appUrl }])
  await applicant.entersEmailedCode({ sent: 2 })
  await applicant.seesStep('phone')
  expect([first, before]).not.toContain(await sessionIdOf(context))
  const asBefore = { headers: { cookie: `${sessionCookieName}=${await cookieNaming(before)}` } }
  expect((await context.request.get('/api/session', asBefore)).status()).toBe(401)
})

test('a code from the mail opens nothing in another browser', async ({ applicant, elsewhere, page, person }) => {
  await page.goto('/start')
  await applicant.entersEmail()
  const thief = await elsewhere()
  await thief.page.goto('/start/email-code')
  await thief.sees(thief.words.email.title)
  person.email = `thief-${person.email}`
  await thief.entersEmail()
  person.email = person.email.replace('thief-', '')
  await thief.types(await sandbox.codeTo(person.email))
  await expect(thief.problems).toContainText(thief.words.emailCode.refusals['code-wrong'])
})
