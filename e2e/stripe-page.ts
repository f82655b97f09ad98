import { expect, type Page } from '@playwright/test'
import { birthDateOf, type Person } from './person'

/** What a tester can choose on the sandbox's page of Stripe (sandbox/stripe). */
const choices = {
  pass: 'Pass: this is my ID',
  'somebody-else': 'Pass with the ID of somebody else',
  unreadable: 'The ID cannot be read',
  'other-face': 'The selfie does not match',
  expired: 'The ID has expired',
  declined: 'Decline to take part',
  slow: 'Pass, after a while',
  cancel: 'Have the check called off',
  leave: 'Go back without finishing',
} as const
export type StripeChoice = keyof typeof choices

type Manner = { webhooks?: 'now' | 'late' | 'twice' | 'never'; seconds?: number }

/** Waits for Stripe's page, with this person's ID in hand, and has it end like this. */
export async function showIdAtStripe(page: Page, person: Person, choice: StripeChoice = 'pass', manner: Manner = {}) {
  await seeStripe(page)
  await page.getByLabel('First name on the ID').fill(person.firstName.toUpperCase())
  await page.getByLabel('Last name on the ID').fill(person.lastName.toUpperCase())
  await page.getByLabel('Birth date on the ID').fill(birthDateOf(person))
  await page.getByLabel('The partner is told').selectOption(manner.webhooks ?? 'now')
  await page.getByLabel('takes, in seconds').fill(String(manner.seconds ?? 2))
  await page.getByRole('button', { name: choices[choice] }).click()
  await expect(page).toHaveURL(/\/apply\/identity-check$/)
}

export async function seeStripe(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Show your ID')
}

/** By what Stripe knows the application: the reference at the foot of its page. */
export async function referenceAtStripe(page: Page): Promise<string> {
  return (await page.getByText(/^Reference /).innerText()).replace('Reference ', '')
}
