import { statusWords } from '@/lib/words/status'
import type { Outside } from '../../prove/whole/outside'
import { headingOf } from '../../prove/whole/read-page'
import { Browser } from './browser'
import type { House } from './house'
import { spreadOf, type Spread } from './times'
import { sendsApplication } from './walk'

/** Looked at by hand, as the sandbox decides by the first digits of the number, until somebody decides. */
const byHandPrefix = '312'

/**
 * One person after the other, while nobody else is there, waits at the status page until the bank decides. Measured
 * from the decision, whose webhook leaves at once, until the page hears that there is news, and until it is drawn anew.
 * @throws where the screen does not say what was decided
 */
export async function measureNews(house: House, people: number): Promise<{ news: Spread; screen: Spread }> {
  const waits: { newsMs: number; screenMs: number }[] = []
  for (let person = 0; person < people; person += 1) waits.push(await hearsOfDecision(house))
  return { news: spreadOf(waits.map(({ newsMs }) => newsMs)), screen: spreadOf(waits.map(({ screenMs }) => screenMs)) }
}

async function hearsOfDecision({ line, outside, sandboxUrl }: House) {
  const browser = new Browser(line, () => {})
  const { email } = await sendsApplication(browser, outside, byHandPrefix)
  for (let seen = ''; !(await isShown(browser, 'by-hand')); ) seen = await listen(browser, seen)
  const applicationId = await applicationOf(outside, email)
  const seen = await listen(browser, '') // What is there now is answered at once.

  const listening = listen(browser, seen)
  const startedAt = performance.now()
  await decide(sandboxUrl, applicationId)
  await listening
  const newsMs = performance.now() - startedAt
  if (!(await isShown(browser, 'approved'))) throw new Error('The news were not those of the decision')
  return { newsMs, screenMs: performance.now() - startedAt }
}

/** The long poll: what there is to know now that is other than what was seen. */
async function listen(browser: Browser, seen: string): Promise<string> {
  const { html } = await browser.asks('GET', `/api/status?seen=${seen}`)
  return (JSON.parse(html) as { revision: string }).revision
}

async function isShown(browser: Browser, stage: 'by-hand' | 'approved'): Promise<boolean> {
  const { html } = await browser.visits('/status')
  return headingOf(html) === statusWords.en.stages[stage].title
}

async function applicationOf(outside: Outside, email: string): Promise<string> {
  const found = (await outside.read(`/control/applications?email=${encodeURIComponent(email)}`)) as { id: string }[]
  return found[0]!.id
}

async function decide(sandboxUrl: string, applicationId: string) {
  const body = JSON.stringify({ applicationId, status: 'APPROVED' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${sandboxUrl}/control/decide`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to a decision`)
  await answer.arrayBuffer()
}
