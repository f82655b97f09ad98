import type { StepSlug } from '@/lib/domain/journey'
import { usStates } from '@/lib/domain/us-states'
import { choice, field, list } from './fill-step'
import { tabTo } from './keyboard'
import { birthDateOf, e164Of } from './person'
import { sandbox } from './sandbox'
import { expect, test } from './story'
import { seeStripe } from './stripe-page'

/** Tab, Enter, Space, arrows and letters; the pointer is never used. */
test('the whole way by keyboard', async ({ applicant, page, person }) => {
  const { words } = applicant
  const types = async (label: string, text: string) => {
    await tabTo(page, field(page, label))
    await page.keyboard.type(text)
  }
  const picks = async (label: string, option: string) => {
    await tabTo(page, list(page, label))
    await page.keyboard.type(option)
    await expect(list(page, label).locator('option:checked')).toHaveText(option)
  }
  const chooses = async (question: string, answer: string) => {
    const radio = choice(page, question, answer)
    await tabTo(page, radio)
    await page.keyboard.press('Space')
    await expect(radio).toBeChecked()
  }
  const arrivesAt = async (slug: StepSlug) => {
    await applicant.seesStep(slug)
    await expect(applicant.heading).toBeFocused()
  }

  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: words.welcome.start }))
  await page.keyboard.press('Enter')
  await applicant.sees(words.email.title)
  await types(words.email.email, person.email)
  await page.keyboard.press('Enter')
  await applicant.sees(words.emailCode.title)
  await expect(applicant.heading).toBeFocused()
  await types(words.emailCode.code, await sandbox.codeTo(person.email))
  await page.keyboard.press('Enter')

  await arrivesAt('phone')
  await types(words.steps.phone.phone, person.phone)
  await page.keyboard.press('Enter')
  await arrivesAt('phone-code')
  await types(words.steps['phone-code'].code, await sandbox.codeTo(e164Of(person)))
  await page.keyboard.press('Enter')

  await arrivesAt('agreements')
  await tabTo(page, page.getByRole('checkbox'))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: words.steps.agreements.submit }))
  await page.keyboard.press('Enter')

  await arrivesAt('name')
  await types(words.steps.name.firstName, person.firstName)
  await types(words.steps.name.lastName, person.lastName)
  await page.keyboard.press('Enter')
  await arrivesAt('birth-date')
  for (const part of ['month', 'day', 'year'] as const) await types(words.steps['birth-date'][part], person.birthDate[part])
  await page.keyboard.press('Enter')

  await arrivesAt('address')
  await types(words.steps.address.street, person.address.street)
  await types(words.steps.address.city, person.address.city)
  await picks(words.steps.address.state, usStates[person.address.state])
  await types(words.steps.address.zip, person.address.postalCode)
  await page.keyboard.press('Enter')

  await arrivesAt('identification')
  await types(words.steps.identification.numbers.SSN, person.ssn)
  await page.keyboard.press('Enter')

  await arrivesAt('finances')
  const { finances } = words.steps
  await chooses(finances.employmentStatus, finances.employmentStatuses.EMPLOYED)
  await page.keyboard.press('ArrowDown')
  await expect(choice(page, finances.employmentStatus, finances.employmentStatuses.INDEPENDENT)).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await types(finances.occupation, person.occupation)
  await picks(finances.income, finances.incomes[person.income])
  await picks(finances.netWorth, finances.netWorths[person.netWorth])
  await chooses(finances.brokerDealer, finances.no)
  await chooses(finances.director, finances.no)
  await tabTo(page, page.getByRole('button', { name: words.form.continue, exact: true }))
  await page.keyboard.press('Enter')

  await arrivesAt('identity-check')
  const { 'identity-check': identityCheck } = words.steps
  await tabTo(page, page.getByRole('button', { name: identityCheck.start }))
  await page.keyboard.press('Enter')
  await seeStripe(page)
  await types('First name on the ID', person.firstName)
  await types('Last name on the ID', person.lastName)
  await types('Birth date on the ID', birthDateOf(person))
  await page.keyboard.press('Enter')
  await applicant.sees(identityCheck.passed.title)
  await tabTo(page, page.getByRole('button', { name: words.form.continue, exact: true }))
  await page.keyboard.press('Enter')

  await arrivesAt('review')
  await tabTo(page, page.getByRole('button', { name: words.steps.review.submit }))
  await page.keyboard.press('Space')
  await applicant.seesStage('approved')
})
