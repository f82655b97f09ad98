import type { Page } from '@playwright/test'
import type { StepSlug } from '@/lib/domain/journey'
import { usStates } from '@/lib/domain/us-states'
import { e164Of, type Person } from './person'
import { sandbox } from './sandbox'
import { showIdAtStripe } from './stripe-page'
import type { Words } from './words'

type Fill = (page: Page, person: Person, words: Words['steps']) => Promise<void>

/** Fills in one step as this person would, and stays on it. */
export function fillStep(slug: StepSlug, page: Page, person: Person, words: Words): Promise<void> {
  return fills[slug](page, person, words.steps)
}

const fills: Record<StepSlug, Fill> = {
  async phone(page, { phone }, words) {
    await field(page, words.phone.phone).fill(phone)
  },
  async 'phone-code'(page, person, words) {
    await field(page, words['phone-code'].code).fill(await sandbox.codeTo(e164Of(person)))
  },
  async agreements(page) {
    await page.getByRole('checkbox').check()
  },
  async name(page, { firstName, lastName }, { name }) {
    await field(page, name.firstName).fill(firstName)
    await field(page, name.lastName).fill(lastName)
  },
  async 'birth-date'(page, { birthDate }, words) {
    for (const part of ['month', 'day', 'year'] as const) await field(page, words['birth-date'][part]).fill(birthDate[part])
  },
  async address(page, { address }, words) {
    await field(page, words.address.street).fill(address.street)
    await field(page, words.address.unit).fill(address.unit)
    await field(page, words.address.city).fill(address.city)
    await list(page, words.address.state).selectOption({ label: usStates[address.state] })
    await field(page, words.address.zip).fill(address.postalCode)
  },
  async identification(page, { ssn }, { identification }) {
    await field(page, identification.numbers.SSN).fill(ssn)
  },
  async finances(page, person, { finances }) {
    await choice(page, finances.employmentStatus, finances.employmentStatuses[person.employmentStatus]).check()
    await field(page, finances.occupation).fill(person.occupation)
    await list(page, finances.income).selectOption({ label: finances.incomes[person.income] })
    await list(page, finances.netWorth).selectOption({ label: finances.netWorths[person.netWorth] })
    await choice(page, finances.brokerDealer, finances.no).check()
    await choice(page, finances.director, finances.no).check()
  },
  /** Shows their ID at Stripe and comes back: what is left is to go on. */
  async 'identity-check'(page, person, words) {
    await page.getByRole('button', { name: words['identity-check'].start }).click()
    await showIdAtStripe(page, person)
  },
  async review() {},
}

export function field(page: Page, label: string) {
  return page.getByRole('textbox', { name: label, exact: true })
}

export function list(page: Page, label: string) {
  return page.getByRole('combobox', { name: label, exact: true })
}

export function choice(page: Page, question: string, answer: string) {
  return page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true })
}
