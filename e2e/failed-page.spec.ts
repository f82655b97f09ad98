import type { Response } from '@playwright/test'
import { errorWords } from '@/lib/words/errors'
import { readLines } from './app-log'
import type { Applicant } from './applicant'
import { inspect } from './inspect'
import { breakAnswer } from './store'
import { expect, test } from './story'

/** What somebody sees when we made a mistake, and how we find it: page, answer and log name it alike. @javascript */

/** At the step after the name, whose answer nobody can read any more. */
async function hasABrokenName(applicant: Applicant) {
  await applicant.hasAnsweredEverythingUpTo('agreements')
  const agreement = await applicant.page.locator('a[href^="/agreements/"]').first().getAttribute('href')
  await applicant.answers('agreements', 'name')
  await breakAnswer(agreement!, 'name')
}

async function expectToldAlike({ page, language, person }: Applicant, answer: Response | null) {
  const requestId = answer?.headers()['x-request-id'] ?? 'none'
  await expect(page.getByText(errorWords[language].trouble.reference(requestId))).toBeVisible()
  const told = () => readLines().filter((line) => line.requestId === requestId)
  await expect.poll(() => told().at(-1)?.msg).toBe('request.answered')
  const lines = told()
  expect(lines.filter(({ msg }) => msg === 'request.failed')).toEqual([
    expect.objectContaining({ level: 50, requestId, error: 'SealBroken', at: expect.stringContaining('at ') }),
  ])
  expect(lines.at(-1)).toMatchObject({ route: '/apply/name', applicationId: expect.any(String) })
  expect(JSON.stringify(lines)).not.toMatch(new RegExp([person.firstName, person.lastName, person.email].join('|')))
}

for (const [how, javaScriptEnabled] of [['with JavaScript', true], ['without', false]] as const) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    test('a page that fails says so, with the reference that finds the line', async ({ applicant, page }) => {
      await hasABrokenName(applicant)
      const answer = await page.goto('/apply/name')
      expect(answer?.status()).toBe(500)
      await applicant.sees(errorWords[applicant.language].trouble.title)
      await expectToldAlike(applicant, answer)
      if (javaScriptEnabled) await inspect(page, 'failed')
    })
  })
}

test('a page that fails on the way from another says the same', async ({ applicant, page }) => {
  await hasABrokenName(applicant)
  const failing = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/apply/name' && answer.request().method() === 'GET')
  await page.getByRole('link', { name: applicant.words.chrome.back }).click()
  await applicant.sees(errorWords[applicant.language].trouble.title)
  await expectToldAlike(applicant, await failing)
})
