import type { Page } from '@playwright/test'
import { formWords } from '@/lib/words/form'
import { field } from './fill-step'
import { expect, test } from './story'
import { wordsIn } from './words'

function changeLink(page: Page, row: string) {
  return page.getByRole('link', { name: new RegExp(`: ${row}$`) })
}

test('Change on the review page comes straight back to it', async ({ applicant, page, person }) => {
  const { rows } = applicant.words.steps.review
  await applicant.hasAnsweredEverythingUpTo('review')
  await changeLink(page, rows.address).click()
  await expect(field(page, applicant.words.steps.address.street)).toHaveValue(person.address.street)
  person.address.street = '500 Castro St'
  await applicant.answers('address')
  await applicant.seesStep('review')
  await expect(page.getByText('500 Castro St')).toBeVisible()
})

test('an ID number is never shown again, only its end', async ({ applicant, page, person }) => {
  const { rows, endingIn } = applicant.words.steps.review
  const { numbers, types } = applicant.words.steps.identification
  await applicant.hasAnsweredEverythingUpTo('review')
  await expect(page.getByText(endingIn(types.SSN, person.ssn.slice(-4)))).toBeVisible()
  expect(await page.content()).not.toMatch(/412-?34-?5678/)
  await changeLink(page, rows.identification).click()
  await expect(field(page, numbers.SSN)).toHaveValue('')
  expect(await page.content()).not.toMatch(/412-?34-?5678/)
})

test('Back leads to the step before, with its answer', async ({ applicant, page, person }) => {
  const { back } = applicant.words.chrome
  await applicant.hasAnsweredEverythingUpTo('address')
  await page.getByRole('link', { name: back }).click()
  await applicant.seesStep('birth-date')
  await expect(field(page, applicant.words.steps['birth-date'].year)).toHaveValue(person.birthDate.year)
  await page.getByRole('link', { name: back }).click()
  await applicant.seesStep('name')
  await page.goBack()
  await applicant.seesStep('birth-date')
  await page.goBack()
  await applicant.seesStep('address')
})

test('an address typed early leads to the step that is due', async ({ applicant, page }) => {
  await applicant.hasAnsweredEverythingUpTo('name')
  for (const path of ['/apply/review', '/apply/finances', '/status', '/apply']) {
    await page.goto(path)
    await applicant.seesStep('name')
  }
})

test('the language can be switched anywhere, and keeps the place and what was saved', async ({ applicant, page, person }) => {
  const spanish = wordsIn('es')
  await applicant.hasAnsweredEverythingUpTo('birth-date')
  await applicant.opens('name')
  await page.getByRole('button', { name: 'Español' }).click()
  await applicant.sees(spanish.steps.name.title)
  await expect(field(page, spanish.steps.name.lastName)).toHaveValue(person.lastName)
  await expect(page.getByRole('button', { name: formWords.es.continue, exact: true })).toBeVisible()
})

test('switching the language keeps what is being typed @javascript', async ({ applicant, page }) => {
  const spanish = wordsIn('es')
  await applicant.hasAnsweredEverythingUpTo('name')
  await field(page, applicant.words.steps.name.firstName).fill('Zoë')
  await page.getByRole('button', { name: 'Español' }).click()
  await applicant.sees(spanish.steps.name.title)
  await expect(field(page, spanish.steps.name.firstName)).toHaveValue('Zoë')
})
