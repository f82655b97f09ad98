import type { BrowserContext } from '@playwright/test'
import { cents, formatMoney } from '@/lib/domain/money'
import { accountWords } from '@/lib/words/account'
import { activityWords } from '@/lib/words/activity'
import { fundWords } from '@/lib/words/fund'
import { homeWords } from '@/lib/words/home'
import { sandbox } from './sandbox'
import { expect, test } from './story'

const amountCents = cents(1_248_016)

test('an approved person finds the numbers, and the money that arrives', async ({ applicant, page, person, javaScriptEnabled }) => {
  const words = fundWords[applicant.language]
  const home = homeWords[applicant.language]
  await applicant.answersEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved', { reloading: javaScriptEnabled === false })
  await page.getByRole('link', { name: applicant.words.status.openAccount }).click()
  await applicant.sees(accountWords[applicant.language].title)

  await page.getByRole('link', { name: home.addMoney, exact: true }).click()
  await applicant.sees(words.title)
  const values = page.getByRole('definition')
  await expect(values.filter({ hasText: /^\d{9}$/ })).toBeVisible()
  const accountNumber = values.filter({ hasText: words.endingIn('').trim() })
  await expect(accountNumber).toHaveText(/^•••• \d{4}/, { useInnerText: true })
  await expect(accountNumber).not.toHaveText(/\d{5}/, { useInnerText: true })
  // The whole number has not even reached the browser.
  expect(await page.content()).not.toMatch(/\b\d{10,17}\b/)

  await page.goto('/account/activity')
  await expect(page.getByText(activityWords[applicant.language].none)).toBeVisible()
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.fund(id, amountCents, 'Bay Clinic')
  const amount = formatMoney(amountCents, applicant.language)
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'Bay Clinic' })).toContainText(`+${amount}`)
  await page.goto('/account')
  await expect(page.getByRole('main')).toContainText(`${home.total}${amount}`)
})

/** What somebody gets who pastes elsewhere: no page of ours may read the clipboard. */
async function pasted(context: BrowserContext): Promise<string> {
  const elsewhere = await context.newPage()
  await elsewhere.setContent('<textarea></textarea>')
  await elsewhere.getByRole('textbox').press('ControlOrMeta+V')
  const text = await elsewhere.getByRole('textbox').inputValue()
  await elsewhere.close()
  return text
}

test('a number is copied with one tap @javascript', async ({ applicant, page, context }) => {
  const words = fundWords[applicant.language]
  await context.grantPermissions(['clipboard-write'])
  await applicant.answersEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved')
  await page.goto('/confirm?for=account-number')
  await applicant.confirms('phone', { sent: 2 })
  await applicant.sees(words.title)
  for (const [label, shape] of [[words.routingNumber, /^\d{9}$/], [words.accountNumber, /^\d{6,17}$/]] as const) {
    await page.getByRole('button', { name: `${words.copy}: ${label}` }).click()
    await expect(page.getByRole('status').filter({ hasText: words.copied }).first()).toBeVisible()
    expect(await pasted(context)).toMatch(shape)
  }
})
