import { formatPhone } from '@/lib/domain/phone'
import { codeWords } from '@/lib/words/code-words'
import type { Applicant } from './applicant'
import { letSignInCodeAge } from './clock'
import { field } from './fill-step'
import { e164Of } from './person'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** The summary has focus, says so in the title too, and what was typed stays. */
async function expectProblem({ page, problems, words }: Applicant, sentence: string) {
  await expect(problems).toContainText(sentence)
  await expect(problems).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${words.form.errorPrefix}`))
}

function wrongFor(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

async function tryAsOftenAsAllowed(applicant: Applicant, code: string) {
  const { refusals } = applicant.words.emailCode
  for (let tries = 1; tries < 5; tries += 1) {
    await applicant.types(wrongFor(code))
    await expectProblem(applicant, refusals['code-wrong'])
  }
}

test('an empty form', async ({ applicant }) => {
  const { firstName, problems } = applicant.words.steps.name
  await applicant.hasAnsweredEverythingUpTo('name')
  await applicant.goesOnFrom('name')
  await expectProblem(applicant, problems['first-name-missing'])
  await expect(applicant.problems.getByRole('link')).toHaveCount(2)
  await applicant.problems.getByRole('link', { name: problems['first-name-missing'] }).click()
  await expect(field(applicant.page, firstName)).toBeFocused()
})

test('a malformed e-mail address', async ({ applicant, page }) => {
  const { email } = applicant.words
  await page.goto('/start')
  await field(page, email.email).fill('ana@example')
  await applicant.presses(email.submit)
  await expectProblem(applicant, email.problems['email-malformed'])
  await expect(field(page, email.email)).toHaveValue('ana@example')
})

test('a wrong code, then the right one', async ({ applicant, page, person }) => {
  await page.goto('/start')
  await applicant.entersEmail()
  await applicant.types(wrongFor(await sandbox.codeTo(person.email)))
  await expectProblem(applicant, applicant.words.emailCode.refusals['code-wrong'])
  await applicant.entersEmailedCode()
  await applicant.seesStep('phone')
})

test('five wrong codes end a code; a new one works', async ({ applicant, context, page, person }) => {
  const { refusals, resend } = applicant.words.emailCode
  await page.goto('/start')
  await applicant.entersEmail()
  const code = await sandbox.codeTo(person.email)
  await tryAsOftenAsAllowed(applicant, code)
  await applicant.types(wrongFor(code))
  await expectProblem(applicant, refusals['too-many-attempts'])
  await applicant.types(code)
  await expectProblem(applicant, refusals['too-many-attempts'])

  await letSignInCodeAge(context, 31)
  await page.reload()
  await applicant.presses(resend)
  await applicant.entersEmailedCode({ sent: 2 })
  await applicant.seesStep('phone')
})

test('a newer code that comes before the page says so can be typed, and stays @javascript', async ({ applicant, context, page, person }) => {
  const { code, resend } = applicant.words.emailCode
  await page.goto('/start')
  await applicant.entersEmail()
  await letSignInCodeAge(context, 31)
  await page.reload()
  let tellTyped = () => {}
  const typed = new Promise<void>((resolve) => { tellTyped = resolve })
  await page.route('**/start/email-code', async (route) => {
    const answer = await route.fetch()
    await typed
    await route.fulfill({ response: answer })
  }, { times: 1 })
  await applicant.presses(resend)
  const newer = await sandbox.codeTo(person.email, { sent: 2 })
  await field(page, code).fill(newer)
  tellTyped()
  await expect(page.getByText(codeWords[applicant.language].sentAgain)).toBeVisible()
  await expect(field(page, code)).toHaveValue(newer)
  await applicant.presses(applicant.words.form.continue)
  await applicant.seesStep('phone')
})

test('so many wrong codes that it is enough for a day', async ({ applicant, context, page, person }) => {
  const { refusals, resend } = applicant.words.emailCode
  await page.goto('/start')
  await applicant.entersEmail()
  const code = await sandbox.codeTo(person.email)
  await tryAsOftenAsAllowed(applicant, code)
  await applicant.types(wrongFor(code))
  await letSignInCodeAge(context, 31)
  await page.reload()
  await applicant.presses(resend)
  const newer = await sandbox.codeTo(person.email, { sent: 2 })
  await applicant.types(wrongFor(newer))
  await expectProblem(applicant, refusals['code-wrong'])
  await applicant.types(newer)
  await expectProblem(applicant, refusals['too-many-wrong-today'])
})

test('a code that is ten minutes old', async ({ applicant, context, page, person }) => {
  await page.goto('/start')
  await applicant.entersEmail()
  await letSignInCodeAge(context, 600)
  await applicant.types(await sandbox.codeTo(person.email))
  await expectProblem(applicant, applicant.words.emailCode.refusals['code-expired'])
})

test('a code for a phone that is wrong', async ({ applicant, person }) => {
  const words = applicant.words.steps['phone-code']
  await applicant.hasAnsweredEverythingUpTo('phone-code')
  await expect(applicant.page.getByText(words.lead(formatPhone(e164Of(person))))).toBeVisible()
  await applicant.types(wrongFor(await sandbox.codeTo(e164Of(person))))
  await expectProblem(applicant, words.refusals['code-wrong'])
})

test('somebody who turns 18 next year', async ({ applicant, page, person }) => {
  const words = applicant.words.steps['birth-date']
  await applicant.hasAnsweredEverythingUpTo('birth-date')
  person.birthDate.year = String(new Date().getFullYear() - 17)
  await applicant.tries('birth-date')
  await expectProblem(applicant, words.problems['under-age'])
  await expect(field(page, words.year)).toHaveValue(person.birthDate.year)
})

test('a PO box as a home address, in each spelling', async ({ applicant, page, person }) => {
  const words = applicant.words.steps.address
  await applicant.hasAnsweredEverythingUpTo('address')
  for (const street of ['PO Box 12', 'p.o.box 12', 'Post Office Box 12', 'Apartado Postal 12']) {
    person.address.street = street
    await applicant.opens('address')
    await applicant.tries('address')
    await expectProblem(applicant, words.problems['po-box'])
    await expect(field(page, words.street)).toHaveValue(street)
    await expect(field(page, words.city)).toHaveValue(person.address.city)
  }
})
