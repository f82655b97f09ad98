import type { Outside } from '../../prove/whole/outside'
import { headingOf } from '../../prove/whole/read-page'
import { typedBySomebody } from '../../prove/whole/typed'
import type { Browser, Page } from './browser'

const movesMax = 40
/** Approved, as the sandbox decides by the first digits of the number. */
const approvedPrefix = '412'

/** Opens an account, from the welcome page to the account's own. @throws where the app does not lead on */
export async function opensAccount(browser: Browser, outside: Outside): Promise<void> {
  let { page } = await sendsApplication(browser, outside, approvedPrefix)
  for (let looks = 0; page.path === '/status' && looks < movesMax; looks += 1) {
    if (page.html.includes('href="/account"')) page = await browser.visits('/account')
    else page = await waitsForNews(browser, page)
  }
  if (page.path !== '/account') throw new Error(`${page.path} is where the journey ended`)
}

/** The same as far as the first look at the status. */
export async function sendsApplication(
  browser: Browser,
  outside: Outside,
  ssnPrefix: string,
): Promise<{ page: Page; email: string }> {
  const typed = typedBySomebody(ssnPrefix)
  await browser.visits('/')
  let page = await browser.visits('/start')
  for (let moves = 0; page.path !== '/status'; moves += 1) {
    if (moves === movesMax) throw new Error(`"${headingOf(page.html)}" is where the journey ended`)
    const address = page.path === '/start/email-code' ? typed.email : page.path === '/apply/phone-code' ? typed.phone : null
    const fields = address ? { code: await codeTo(outside, address) } : typed.answers[page.path]
    page = await browser.presses(page, fields as Record<string, string> | undefined)
    if (page.location && page.path === '/apply/identity-check') page = await showsId(browser, outside, page, typed.shownId)
  }
  return { page, email: typed.email }
}

async function codeTo(outside: Outside, address: string): Promise<string> {
  const [newest] = await outside.codesTo(address)
  if (!newest) throw new Error('No code has come')
  return newest
}

async function showsId(browser: Browser, outside: Outside, { location, path }: Page, shown: Record<string, string>) {
  await outside.showId(location!, shown)
  return browser.visits(path)
}

/** As the page itself does with JavaScript: asks what is new, and is drawn again. */
async function waitsForNews(browser: Browser, page: Page): Promise<Page> {
  const [, seen = ''] = /\\"seen\\":\\"([\w-]+)\\"/.exec(page.html) ?? []
  await browser.asks('GET', `/api/status?seen=${seen}`)
  return browser.visits('/status')
}
