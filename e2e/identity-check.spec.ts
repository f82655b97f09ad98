import type { IdentityFailure } from '@/lib/domain/identity-check'
import { identityCheckPolicy } from '@/lib/domain/identity-check'
import type { Applicant } from './applicant'
import { field } from './fill-step'
import { sandbox } from './sandbox'
import { expect, test } from './story'
import { referenceAtStripe, seeStripe, showIdAtStripe, type StripeChoice } from './stripe-page'

/** Proof that it is the person: at Stripe's page, as the sandbox plays it, and back. */

const wordsOf = (applicant: Applicant) => applicant.words.steps['identity-check']

test.beforeEach(async ({ applicant }) => {
  await applicant.hasAnsweredEverythingUpTo('identity-check')
})

test('an ID that fits leads on to review', async ({ applicant, page, person }) => {
  await applicant.presses(wordsOf(applicant).start)
  await showIdAtStripe(page, person)
  await applicant.sees(wordsOf(applicant).passed.title)
  await applicant.presses(applicant.words.form.continue)
  await applicant.sends()
})

const failing: [StripeChoice, IdentityFailure][] = [
  ['unreadable', 'id-not-readable'],
  ['other-face', 'face-differs'],
  ['expired', 'id-expired'],
  ['declined', 'consent-declined'],
  ['somebody-else', 'someone-else'],
]
for (const [choice, failure] of failing) {
  test(`${failure}: the person learns what was in the way, and tries again`, async ({ applicant, page, person }) => {
    const { start, failed, passed } = wordsOf(applicant)
    await applicant.presses(start)
    await showIdAtStripe(page, person, choice)
    await applicant.sees(failed.title)
    await expect(page.getByText(failed.reasons[failure])).toBeVisible()
    await applicant.opens('review')
    await applicant.sees(failed.title)
    await applicant.presses(failed.again)
    await showIdAtStripe(page, person)
    await applicant.sees(passed.title)
  })
}

test('a slip in the name: the person corrects it, and needs no second photo', async ({ applicant, page, person }) => {
  const { start, failed, passed } = wordsOf(applicant)
  await applicant.presses(start)
  await showIdAtStripe(page, { ...person, firstName: 'Anna' })
  await applicant.sees(failed.title)
  await page.getByRole('link', { name: failed.changeName }).click()
  await applicant.seesStep('name')
  await field(page, applicant.words.steps.name.firstName).fill('Anna')
  await applicant.goesOnFrom('name')
  await applicant.sees(passed.title)
})

test('whoever changes their name after the proof proves it anew', async ({ applicant, page, person }) => {
  const { start, failed, passed } = wordsOf(applicant)
  await applicant.presses(start)
  await showIdAtStripe(page, person)
  await applicant.presses(applicant.words.form.continue)
  await applicant.seesStep('review')
  await applicant.opens('name')
  await applicant.goesOnFrom('name')
  await applicant.seesStep('review')

  person.lastName = 'Muñoz Díaz'
  await applicant.opens('name')
  await applicant.tries('name')
  await applicant.sees(failed.title)
  await expect(page.getByText(failed.reasons['someone-else'])).toBeVisible()
  await applicant.presses(failed.again)
  await showIdAtStripe(page, person)
  await applicant.sees(passed.title)
})

test('a check that was called off can be begun anew', async ({ applicant, page, person }) => {
  const { start, cancelled, passed } = wordsOf(applicant)
  await applicant.presses(start)
  await showIdAtStripe(page, person, 'cancel')
  await applicant.sees(cancelled.title)
  await applicant.presses(start)
  await showIdAtStripe(page, person)
  await applicant.sees(passed.title)
})

test('whoever leaves Stripe without finishing goes on with the same check', async ({ applicant, page, person }) => {
  const { start, begun, passed, title } = wordsOf(applicant)
  await applicant.presses(start)
  await seeStripe(page)
  const reference = await referenceAtStripe(page)
  await showIdAtStripe(page, person, 'leave')
  await applicant.sees(title)
  await expect(page.getByText(begun.text)).toBeVisible()
  await applicant.presses(begun.start)
  await showIdAtStripe(page, person)
  await applicant.sees(passed.title)
  expect(await sandbox.identityChecksOf(reference)).toHaveLength(1)
})

test('the browser’s Back button leads from Stripe to the place it was left at', async ({ applicant, page, person }) => {
  const { start, begun, passed, title } = wordsOf(applicant)
  await applicant.presses(start)
  await seeStripe(page)
  const reference = await referenceAtStripe(page)
  await page.goBack()
  await applicant.sees(title)
  await page.getByRole('button', { name: new RegExp(`^(${start}|${begun.start})$`) }).click()
  await showIdAtStripe(page, person)
  await applicant.sees(passed.title)
  expect(await sandbox.identityChecksOf(reference)).toHaveLength(1)
})

test('two presses in a row open one check @javascript', async ({ applicant, page }) => {
  await page.getByRole('button', { name: wordsOf(applicant).start }).dblclick()
  await seeStripe(page)
  expect(await sandbox.identityChecksOf(await referenceAtStripe(page))).toHaveLength(1)
})

test('two tabs at the same moment open one check', async ({ applicant, page, context }) => {
  const tabs = [page, await context.newPage()]
  await tabs[1]!.goto('/apply/identity-check')
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: wordsOf(applicant).start }).click()))
  for (const tab of tabs) await expect(tab).toHaveURL(/\/start\/test_/)
  // Each reading of a check makes a new page, so of two tabs one may hold a link that is old already.
  await tabs[0]!.goto('/apply/identity-check')
  await applicant.presses(wordsOf(applicant).begun.start)
  await seeStripe(page)
  expect(await sandbox.identityChecksOf(await referenceAtStripe(page))).toHaveLength(1)
})

test('while Stripe is still checking, the page waits, and follows its webhook by itself @javascript', async ({ applicant, page, person }) => {
  const { start, checking, passed } = wordsOf(applicant)
  await applicant.presses(start)
  await showIdAtStripe(page, person, 'slow', { seconds: 3 })
  await applicant.sees(checking.title)
  await expect(page.getByText(checking.live)).toBeVisible()
  await applicant.sees(passed.title)
})

test('while Stripe is still checking, a reload shows the latest', async ({ applicant, page, person }) => {
  const { start, checking, passed } = wordsOf(applicant)
  await applicant.presses(start)
  await showIdAtStripe(page, person, 'slow', { seconds: 3 })
  await applicant.sees(checking.title)
  await applicant.opens('review')
  await applicant.sees(checking.title)
  await expect(async () => {
    await page.reload()
    await expect(applicant.heading).toHaveText(passed.title, { timeout: 300 })
  }).toPass()
})

for (const webhooks of ['never', 'late', 'twice'] as const) {
  test(`a webhook that comes ${webhooks} is waited for by nobody @javascript`, async ({ applicant, page, person }) => {
    const { start, checking, passed } = wordsOf(applicant)
    await applicant.presses(start)
    await showIdAtStripe(page, person, 'slow', { seconds: 3, webhooks })
    await applicant.sees(checking.title)
    await applicant.sees(passed.title)
    await applicant.presses(applicant.words.form.continue)
    await applicant.seesStep('review')
  })
}

test('after several tries it is enough for a day: when again, and whom to write to', async ({ applicant, page, person }) => {
  const { start, failed, tooMany } = wordsOf(applicant)
  for (let tries = 1; tries <= identityCheckPolicy.perDayMax; tries += 1) {
    await applicant.presses(tries === 1 ? start : failed.again)
    await showIdAtStripe(page, person, 'unreadable')
  }
  await applicant.sees(tooMany.title)
  await expect(page.getByText(failed.reasons['id-not-readable'])).toBeVisible()
  await expect(page.getByRole('link', { name: tooMany.mail })).toBeVisible()
  await applicant.opens('review')
  await applicant.sees(tooMany.title)
})

test('the next step is closed until then', async ({ applicant }) => {
  await applicant.opens('review')
  await applicant.seesStep('identity-check')
})
