import { fundWords } from '@/lib/words/fund'
import { formatPhone } from '@/lib/domain/phone'
import { letStepUpAge } from './clock'
import { field } from './fill-step'
import { e164Of, newPerson } from './person'
import { sandbox } from './sandbox'
import { sessionIdOf } from './session-cookie'
import { expect, test } from './story'

const fullNumber = /^\d{6,17}$/

test('an account number is shown after one more code, for five minutes, in this browser alone', async ({ applicant, elsewhere, page, context, javaScriptEnabled }) => {
  const words = fundWords[applicant.language]
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved', { reloading: javaScriptEnabled === false })
  await page.goto('/account/fund')
  await page.getByRole('link', { name: words.showFull }).click()
  await expect(page.getByRole('button', { name: applicant.words.confirm.mail })).toHaveCount(0)
  await applicant.confirms('phone', { sent: 2 })
  await applicant.sees(words.title)
  await expect(page.getByRole('definition').filter({ hasText: fullNumber })).toHaveCount(2)

  const other = await elsewhere()
  await other.signsIn({ sent: 2 })
  await other.page.goto('/account/fund')
  await expect(other.page.getByRole('link', { name: words.showFull })).toBeVisible()

  await letStepUpAge(await sessionIdOf(context), 5)
  await page.reload()
  await expect(page.getByRole('link', { name: words.showFull })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: fullNumber })).toHaveCount(1)
})

test('a proved phone is changed after one more code, which may come by e-mail', async ({ applicant, page, person }) => {
  const { phone, agreements } = applicant.words.steps
  await applicant.hasAnsweredEverythingUpTo('agreements')
  await page.getByRole('link', { name: applicant.words.chrome.back }).click()
  await applicant.sees(phone.proved.title)
  await expect(page.getByText(formatPhone(e164Of(person)))).toBeVisible()

  await page.getByRole('link', { name: phone.proved.change }).click()
  await applicant.confirms('email', { sent: 2 })
  await applicant.seesStep('phone')
  person.phone = newPerson().phone
  await field(page, phone.phone).fill(person.phone)
  await applicant.goesOnFrom('phone')
  await applicant.answers('phone-code')
  await applicant.sees(agreements.title)
})

test('a wrong code confirms nothing, and another may be asked for another way', async ({ applicant, page, person }) => {
  const { confirm, steps } = applicant.words
  await applicant.hasAnsweredEverythingUpTo('agreements')
  await page.goto('/confirm?for=phone')
  await applicant.presses(confirm.mail)
  const code = await sandbox.codeTo(person.email, { sent: 2 })
  await field(page, confirm.code).fill(code === '000000' ? '000001' : '000000')
  await applicant.presses(confirm.submit)
  await expect(applicant.problems).toContainText(confirm.refusals['code-wrong'])
  await page.getByRole('link', { name: confirm.otherWay }).click()
  await applicant.confirms('phone', { sent: 2 })
  await applicant.sees(steps.phone.title)
})

test('it leads nowhere but to pages of ours', async ({ applicant, page }) => {
  await applicant.signsIn()
  for (const reason of ['', '?for=https://example.com', '?for=toString', '?for=phone&for=phone']) {
    expect((await page.goto(`/confirm${reason}`))!.status()).toBe(404)
  }
})
