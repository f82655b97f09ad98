import type { BrowserContext } from '@playwright/test'
import { papersWords } from '@/lib/words/papers'
import { becomesCustomer } from './become-customer'
import { letSessionIdle } from './clock'
import { field } from './fill-step'
import { sandbox } from './sandbox'
import { cookieNaming, sessionCookieName, sessionIdOf } from './session-cookie'
import { expect, test } from './story'

/** A question for news is held for 20 s. */
const waitsAtMostMs = 30_000
const minute = 60_000
const ours = { origin: process.env.APP_URL ?? 'http://localhost' }

/** How long the session of this browser still lasts. */
async function msLeft(context: BrowserContext): Promise<number> {
  const { endsInMs } = (await (await context.request.get('/api/session')).json()) as { endsInMs: number }
  return endsInMs
}

test('whoever was away too long is told kindly, and comes back to the very step with what was saved', async ({ applicant, context, page, person }) => {
  const { chrome, steps } = applicant.words
  await applicant.hasAnsweredEverythingUpTo('birth-date')
  await expect(page.getByText(chrome.idle(15))).toBeVisible()
  await letSessionIdle(await sessionIdOf(context), 15)
  await applicant.tries('birth-date')
  await expect(page.getByText(chrome.ended)).toBeVisible()
  await applicant.entersEmail()
  await applicant.entersEmailedCode({ sent: 2 })
  await applicant.seesStep('birth-date')
  await applicant.opens('name')
  await expect(field(page, steps.name.lastName)).toHaveValue(person.lastName)
})

test('before that they are asked, and what they typed stays @javascript', async ({ applicant, context, page }) => {
  const { chrome, steps } = applicant.words
  const question = page.getByRole('dialog', { name: chrome.warning.title })
  await page.clock.install()
  await applicant.hasAnsweredEverythingUpTo('name')
  const typed = field(page, steps.name.firstName)
  await typed.fill('Zoë')
  await typed.focus()
  await letSessionIdle(await sessionIdOf(context), 13.5)
  await page.clock.fastForward('13:00')
  await expect(question).toBeVisible()
  await expect(question.getByRole('button')).toBeFocused()
  await question.getByRole('button', { name: chrome.warning.stay }).click()
  await expect(question).toBeHidden()
  await expect(typed).toHaveValue('Zoë')
  await expect(typed).toBeFocused()
  expect(await msLeft(context)).toBeGreaterThan(14 * minute)

  await letSessionIdle(await sessionIdOf(context), 15)
  await page.clock.fastForward('15:00')
  await applicant.sees(applicant.words.email.title)
  await expect(page.getByText(chrome.ended)).toBeVisible()
})

test('a customer who was away comes back to the room that they were in @javascript', async ({ applicant, context, page }) => {
  const { title } = papersWords[applicant.language]
  await becomesCustomer(applicant, true)
  await page.clock.install()
  await page.goto('/account/papers')
  await applicant.sees(title)
  await letSessionIdle(await sessionIdOf(context), 15)
  await page.clock.fastForward('15:00')
  await expect(page.getByText(applicant.words.chrome.ended)).toBeVisible()
  await applicant.entersEmail()
  await applicant.entersEmailedCode({ sent: 2 })
  await applicant.sees(title)
})

test('whoever answered in another tab is not asked, nor is who types @javascript', async ({ applicant, context, page }) => {
  const question = page.getByRole('dialog', { name: applicant.words.chrome.warning.title })
  await page.clock.install()
  await applicant.hasAnsweredEverythingUpTo('name')
  await letSessionIdle(await sessionIdOf(context), 14)
  await page.clock.fastForward('13:00')
  await expect(question).toBeVisible()
  await context.request.post('/api/session', { headers: ours })
  await page.clock.fastForward('00:11')
  await expect(question).toBeHidden()

  await letSessionIdle(await sessionIdOf(context), 14)
  await page.clock.fastForward('12:30')
  await field(page, applicant.words.steps.name.firstName).press('Z')
  await page.clock.fastForward('00:50')
  await expect.poll(() => msLeft(context)).toBeGreaterThan(14 * minute)
  await expect(question).toBeHidden()
})

test('a page that waits for news keeps nobody signed in, and hears nothing after they left @javascript', async ({ applicant, context, person }) => {
  person.ssn = '312-34-5678'
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('by-hand')
  const sessionId = await sessionIdOf(context)
  await letSessionIdle(sessionId, 10)
  const { revision } = await (await context.request.get('/api/status?seen=')).json()
  expect(await msLeft(context)).toBeLessThan(6 * minute)

  await sandbox.decide((await sandbox.onlyApplicationOf(person.email)).id, 'DOCUMENTS_NEEDED')
  await applicant.seesStage('documents')
  expect(await msLeft(context)).toBeLessThan(6 * minute)

  const news = (await (await context.request.get(`/api/status?seen=${revision}`)).json()).revision
  const headers = { cookie: `${sessionCookieName}=${await cookieNaming(sessionId)}` }
  const waiting = context.request.get(`/api/status?seen=${news}`, { headers, timeout: waitsAtMostMs })
  await applicant.presses(applicant.words.chrome.signOutEverywhere)
  expect((await waiting).status()).toBe(401)
})
