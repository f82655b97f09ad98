import { brand } from '@/lib/domain/brand'
import { documentsWords } from '@/lib/words/documents'
import { handoffWords } from '@/lib/words/handoff'
import { Applicant } from './applicant'
import { asked } from './asked'
import { inspect } from './inspect'
import { bill } from './paper'
import { chooses, shows } from './show'
import { expect, test as stories } from './story'

/** Each story walks through a whole application first, and then with two devices. */
stories.describe.configure({ timeout: 120_000 })

const words = handoffWords.en
const { proofs, title: listTitle } = documentsWords.en

/** Another phone like this one, on which nobody has signed in. */
type Phones = { takePhone: () => Promise<Applicant> }

const test = stories.extend<Phones>({
  takePhone: async ({ browser, person, viewport, isMobile, hasTouch, locale, javaScriptEnabled, baseURL, extraHTTPHeaders }, provide) => {
    const phones: Applicant[] = []
    const like = { viewport, isMobile, hasTouch, locale, javaScriptEnabled, baseURL, extraHTTPHeaders }
    await provide(async () => {
      const context = await browser.newContext(like)
      phones.push(new Applicant(await context.newPage(), person, 'en'))
      return phones.at(-1)!
    })
    for (const { page } of phones) await page.context().close()
  },
})

let reloading: boolean
test.beforeEach(({ javaScriptEnabled }) => {
  reloading = javaScriptEnabled === false
})

type Link = { url: string; digits: string }

/** Somebody at a computer, of whom Jiko wants a proof of address, asks for a link for their phone. */
async function asksForLink(applicant: Applicant): Promise<Link> {
  await asked(applicant, '232-34-5678', { reloading })
  await applicant.page.goto('/documents/phone')
  await applicant.presses(words.offer.show)
  await applicant.sees(words.waiting.title)
  return linkOf(applicant)
}

async function linkOf({ page }: Applicant): Promise<Link> {
  const url = await page.getByText(/^http.*\/handoff\?key=/).textContent()
  const digits = await page.locator('strong').textContent()
  return { url: url!, digits: digits! }
}

/** The phone opens the link, and the person says that the digits are the same. */
async function joins(phone: Applicant, { url, digits }: Link) {
  await phone.page.goto(url)
  await phone.sees(words.ask.title(digits))
  await phone.presses(words.ask.yes)
  await phone.sees(listTitle)
}

async function showsBill(applicant: Applicant) {
  await chooses(applicant, 'address-proof')
  await shows(applicant, 'address-proof', await bill({ pages: 1 }), 'bill.pdf')
}

/** The computer's screen follows by itself; without JavaScript it is right when it is loaded again. */
async function follows(applicant: Applicant, title: string) {
  if (!reloading) return applicant.sees(title)
  await expect(async () => {
    await applicant.page.reload()
    await expect(applicant.heading).toHaveText(title, { timeout: 500 })
  }).toPass()
}

async function opens({ page }: Applicant, path: string) {
  await page.goto(path)
}

test('the phone shows what Jiko asks for, the computer follows, and the account opens', async ({ applicant, page, takePhone }) => {
  const link = await asksForLink(applicant)
  await expect(page.getByRole('img', { name: words.waiting.picture })).toBeVisible()
  const phone = await takePhone()
  await joins(phone, link)

  await follows(applicant, words.joined.title)
  await expect(page.locator('strong')).toHaveText(link.digits)
  await expect(page.getByText(proofs.address.title)).toBeVisible()
  await showsBill(phone)
  await phone.sees(words.done.title)
  await applicant.seesStage('approved', { reloading })

  await opens(phone, '/documents')
  await phone.sees(words.done.title)
})

test('a link that a messenger has looked at still opens, but only once', async ({ applicant, takePhone, request }) => {
  const link = await asksForLink(applicant)
  const preview = await request.get(link.url)
  expect(await preview.text()).toContain(words.ask.title(link.digits))

  const phone = await takePhone()
  await joins(phone, link)
  await opens(phone, link.url)
  await phone.sees(listTitle)

  const second = await takePhone()
  await opens(second, link.url)
  await second.sees(words.closed.joined.title)
  await opens(second, '/documents')
  await second.sees(second.words.email.title)
})

test('the phone may show documents, and see nothing else', async ({ applicant, takePhone }) => {
  const phone = await takePhone()
  await joins(phone, await asksForLink(applicant))
  for (const path of ['/status', '/account', '/apply', '/apply/review', '/documents/phone']) {
    await opens(phone, path)
    await phone.sees(phone.words.email.title)
  }
  await opens(phone, '/documents')
  await phone.sees(listTitle)
})

test('whoever has no computer with these digits closes the link for everybody', async ({ applicant, takePhone }) => {
  const link = await asksForLink(applicant)
  const stranger = await takePhone()
  await opens(stranger, link.url)
  await stranger.presses(words.ask.no)
  await stranger.sees(words.declined.title)
  await opens(stranger, link.url)
  await stranger.sees(words.closed.ended.title)

  await follows(applicant, words.over.ended.title)
  await applicant.presses(words.newLink)
  await applicant.sees(words.waiting.title)
  expect((await linkOf(applicant)).url).not.toBe(link.url)
})

test('a phone that is not theirs is stopped at once, and a new link replaces the old', async ({ applicant, takePhone }) => {
  const phone = await takePhone()
  await joins(phone, await asksForLink(applicant))
  await follows(applicant, words.joined.title)
  await applicant.presses(words.joined.stop)
  await applicant.sees(words.over.ended.title)
  await opens(phone, '/documents/address-proof')
  await phone.sees(words.ended.title)

  await applicant.presses(words.newLink)
  await applicant.sees(words.waiting.title)
  await joins(phone, await linkOf(applicant))
})

test('a device that the person has signed in on needs no visit', async ({ applicant, page }) => {
  const { url } = await asksForLink(applicant)
  await opens(applicant, url)
  await applicant.sees(listTitle)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('foyer.visit')
})

test('either device may finish', async ({ applicant, page, takePhone }) => {
  const phone = await takePhone()
  await joins(phone, await asksForLink(applicant))
  await follows(applicant, words.joined.title)
  await page.getByRole('link', { name: words.here }).click()
  await showsBill(applicant)
  await applicant.seesStage('approved', { reloading })
  await opens(phone, '/documents')
  await phone.sees(words.done.title)
})

test('every screen of it is within WCAG 2.2 AA @javascript', async ({ applicant, takePhone }) => {
  const link = await asksForLink(applicant)
  await inspect(applicant.page, 'handoff, waiting')
  const phone = await takePhone()
  await opens(phone, link.url)
  await expect(phone.page.getByText(words.ask.lead(brand.name))).toBeVisible()
  await inspect(phone.page, 'handoff, the question')
  await phone.presses(words.ask.yes)
  await applicant.sees(words.joined.title)
  await inspect(applicant.page, 'handoff, joined')
  await applicant.presses(words.joined.stop)
  await applicant.sees(words.over.ended.title)
  await inspect(applicant.page, 'handoff, stopped')
  for (const path of ['/handoff/ended', '/handoff/declined', '/handoff/done', '/handoff?key=unknown']) {
    await opens(phone, path)
    await inspect(phone.page, path)
  }
})
