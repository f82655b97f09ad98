import type { Page, Request, Route } from '@playwright/test'
import { captureWords } from '@/lib/words/capture'
import { sendingWords } from '@/lib/words/sending'
import { Applicant } from './applicant'
import { asked } from './asked'
import { isReadable, storedIn } from './device-storage'
import { photoOfCard } from './pictures'
import { sandbox } from './sandbox'
import { chooses, documentsOf, expectFiledOnce, picks } from './show'
import { expect, test } from './story'

/** Every way in which a picture can get lost between the shutter and Jiko. None of them asks the person for anything. */
test.describe.configure({ timeout: 120_000 })

const address = 'ADDRESS_VERIFICATION'
const words = captureWords.en
const sending = sendingWords.en
const uploads = '**/api/uploads'
const parts = '**/api/uploads/*'

let photo: Buffer
test.beforeEach(async ({ applicant }) => {
  // Heavy enough to be sent in two parts.
  photo = await photoOfCard({ width: 2500, height: 1875 })
  await asked(applicant, '232-34-5678')
  await chooses(applicant, 'address-proof')
  await picks(applicant, { name: 'bill.jpg', buffer: photo })
})

/** The browser ends this page as it does when it needs the memory: nothing of it runs any more. */
async function kill(page: Page) {
  const control = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  control.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

async function anotherTab({ page, person, language }: Applicant, path: string): Promise<Applicant> {
  const tab = await page.context().newPage()
  await tab.goto(path)
  return new Applicant(tab, person, language)
}

async function expectNothingStored(page: Page) {
  const stored = async () => {
    const { texts, bytes } = await storedIn(page)
    // A picture byte for byte would keep whoever has to say how it differs busy for longer than the waiting.
    return [...texts, ...bytes.map(({ length }) => `${length} bytes`)]
  }
  await expect.poll(stored).toEqual([])
}

/** Calls back once, when this part of the picture is about to leave. */
async function whenPart(page: Page, number: number, then: (route: Route) => Promise<void>) {
  let seen = 0
  await page.route(parts, async (route) => {
    if (route.request().method() === 'PATCH' && ++seen === number) return then(route)
    return route.continue()
  })
}

/** Where this person's documents go, for faults that strike nobody else. */
async function pathToJiko({ person }: Applicant): Promise<string> {
  const { id } = await sandbox.onlyApplicationOf(person.email)
  return `^/api/v1/applications/${id}/documents/`
}

async function timesHappened(path: string): Promise<number | undefined> {
  return (await sandbox.faults()).find(({ match }) => match.path === path)?.timesHappened
}

function offsetsSent(page: Page): string[] {
  const offsets: string[] = []
  page.on('request', (request: Request) => {
    if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '')
  })
  return offsets
}

test('the tab is killed right after "Use", with no connection: the next visit sends it, and it was locked until then', async ({ applicant, page, context }) => {
  await context.setOffline(true)
  await applicant.presses(words.use)
  await expect(page.getByText(sending.offline.kept)).toBeVisible()

  const { texts, bytes } = await storedIn(page)
  expect(isReadable(photo), 'what would be found if it lay open').toBe(true)
  expect(Math.max(...bytes.map(({ length }) => length)), 'the picture is there').toBeGreaterThan(500_000)
  expect(bytes.filter(isReadable)).toEqual([])
  expect(texts.join(' ')).not.toMatch(/bill|jpe?g|image|a key/i)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)

  await kill(page)
  await context.setOffline(false)
  expect(await documentsOf(applicant)).toEqual({})
  const later = await anotherTab(applicant, '/documents')
  await later.seesStage('approved')
  await expectFiledOnce(applicant, address)
  await expectNothingStored(later.page)
})

test('the tab is killed in the middle: the next visit goes on from there', async ({ applicant, page }) => {
  const killed = new Promise<void>((resolve) => whenPart(page, 2, async () => resolve(kill(page))))
  await applicant.presses(words.use)
  await killed
  const later = await anotherTab(applicant, '/blank')
  const offsets = offsetsSent(later.page)
  await later.page.goto('/documents')
  await later.seesStage('approved')
  expect(offsets.length).toBeGreaterThan(0)
  expect(offsets).not.toContain('0')
  await expectFiledOnce(applicant, address)
  await expectNothingStored(later.page)
})

test('the tab is killed when all was sent: the server does the rest alone', async ({ applicant, page }) => {
  const killed = new Promise<void>((resolve) => page.route('**/outcome', () => resolve(kill(page))))
  await applicant.presses(words.use)
  await killed
  await expectFiledOnce(applicant, address)
  const later = await anotherTab(applicant, '/documents')
  await later.seesStage('approved')
  await expectNothingStored(later.page)
})

test('the connection is lost in the middle and comes back: nothing is sent twice', async ({ applicant, page, context }) => {
  const offsets = offsetsSent(page)
  await whenPart(page, 2, async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await applicant.presses(words.use)
  await expect(page.getByText(sending.offline.kept)).toBeVisible()
  await context.setOffline(false)
  await applicant.seesStage('approved')
  expect(offsets.filter((offset) => offset === '0')).toHaveLength(1)
  await expectFiledOnce(applicant, address)
})

test('our server cannot be reached for a while: it says so, keeps trying, and arrives', async ({ applicant, page }) => {
  await page.route(uploads, (route) => route.fulfill({ status: 503 }))
  await applicant.presses(words.use)
  await expect(page.getByText(sending.unreachable.kept)).toBeVisible()
  await page.unroute(uploads)
  await applicant.page.evaluate(() => dispatchEvent(new Event('online')))
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, address)
})

test('Jiko takes it, and its answer is lost: it is filed once all the same', async ({ applicant }) => {
  const path = await pathToJiko(applicant)
  // A delay of nothing changes nothing, and counts how often Jiko was asked.
  await sandbox.addFault({ match: { path }, kind: 'delay', delayMs: 0 })
  await sandbox.addFault({ match: { path }, kind: 'drop-after', count: 1 })
  await applicant.presses(words.use)
  await expect.poll(() => timesHappened(path), { timeout: 30_000 }).toBe(2)
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, address)
})

test('"Use" is pressed twice', async ({ applicant, page }) => {
  await page.getByRole('button', { name: words.use }).dblclick()
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, address)
})

test('two tabs show the same document at the same moment: one is taken', async ({ applicant }) => {
  const other = await anotherTab(applicant, '/documents/address-proof')
  await picks(other, { name: 'scan.jpg', buffer: await photoOfCard({ seed: 2 }) })
  await Promise.all([applicant, other].map((tab) => tab.presses(words.use)))
  await expectFiledOnce(applicant, address)
  for (const tab of [applicant, other]) {
    const isDone = tab.problems.or(tab.page.getByRole('heading', { name: tab.words.status.stages.approved.title }))
    await expect(isDone.first()).toBeVisible()
  }
})

test('the session ends meanwhile: the picture waits, and goes on after signing in', async ({ applicant, page, context }) => {
  await context.clearCookies()
  await applicant.presses(words.use)
  await expect(page.getByText(sending.sessionOver.kept)).toBeVisible()
  await page.getByRole('link', { name: sending.sessionOver.signIn }).click()
  await applicant.entersEmail()
  await applicant.entersEmailedCode({ sent: 2 })
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, address)
  await expectNothingStored(page)
})

test('cancelled in the middle: nothing is kept anywhere', async ({ applicant, page }) => {
  await whenPart(page, 2, async () => {})
  await applicant.presses(words.use)
  await expect(page.getByRole('progressbar', { name: sending.progress })).toHaveAttribute('aria-valuenow', /[1-9]/)
  const dropped = page.waitForRequest((request) => request.method() === 'DELETE')
  await applicant.presses(sending.cancel)
  await dropped
  await expectNothingStored(page)
  await page.goto('/documents')
  await expect(page.getByText(sending.sendingOn)).toHaveCount(0)
  expect(await documentsOf(applicant)).toEqual({})
})
