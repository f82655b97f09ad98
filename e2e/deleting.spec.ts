import { deletionWords } from '@/lib/words/deletion'
import { accountWords } from '@/lib/words/account'
import type { Applicant } from './applicant'
import { letNightCome } from './clock'
import { inspect } from './inspect'
import { sandbox } from './sandbox'
import { expect, test } from './story'

const wordsOf = ({ language }: Applicant) => deletionWords[language]

/** From whatever page, by the link at its foot. */
async function opensDeletion(applicant: Applicant) {
  await applicant.page.getByRole('link', { name: applicant.words.chrome.deleteIt }).click()
  await applicant.sees(wordsOf(applicant).title)
}

for (const locale of ['en-US', 'es-US']) {
  test.describe(locale, () => {
    test.use({ locale })

    test('before sending: everything goes at once, on every device, and one can begin anew', async ({ applicant, elsewhere, page }) => {
      const words = wordsOf(applicant)
      await applicant.hasAnsweredEverythingUpTo('birth-date')
      const computer = await elsewhere({ locale })
      await computer.signsIn({ sent: 2 })

      await opensDeletion(applicant)
      for (const sentence of [...words.notSent.goes, ...words.notSent.stays]) await expect(page.getByText(sentence)).toBeVisible()
      await page.getByRole('link', { name: words.keep }).click()
      await applicant.seesStep('birth-date')
      await opensDeletion(applicant)
      await applicant.presses(words.notSent.submit)
      await applicant.sees(words.done.title)

      for (const path of ['/apply', '/delete', '/status']) {
        await page.goto(path)
        await applicant.sees(applicant.words.email.title)
      }
      await computer.page.reload()
      await computer.sees(computer.words.email.title)
      await expect(computer.page.getByText(computer.words.chrome.ended)).toHaveCount(0)

      await applicant.signsIn({ sent: 3 })
      await applicant.seesStep('phone')
    })

    test('after sending: it says what stays and why, and the rest goes with the decision', async ({ applicant, page, person }) => {
      const words = wordsOf(applicant)
      person.ssn = '312-34-5678'
      await applicant.hasAnsweredEverythingUpTo('review')
      await applicant.sends()
      await expect.poll(async () => (await sandbox.onlyApplicationOf(person.email)).status).toBe('MANUAL_REVIEW')
      await opensDeletion(applicant)
      await expect(page.getByText(words.sent.undecided(30))).toBeVisible()
      await expect(page.getByText(words.sent.atJiko)).toBeVisible()
      await applicant.presses(words.sent.submit)
      await expect(page.getByRole('button', { name: words.sent.submit })).toHaveCount(0)
      await expect(page.getByText(words.sent.undecidedIfAsked)).toHaveCount(0)

      const { id } = await sandbox.onlyApplicationOf(person.email)
      await sandbox.decide(id, 'APPROVED')
      await expect(async () => {
        await page.goto('/account')
        await applicant.sees(accountWords[applicant.language].title, { timeout: 300 })
        await letNightCome()
        await page.goto('/delete')
        await expect(page.getByText(words.sent.stays.customer)).toBeVisible({ timeout: 300 })
        const today = new Date().toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
        await expect(page.getByText(words.sent.ended(today))).toBeVisible({ timeout: 300 })
      }).toPass()
      await page.goto('/account')
      await applicant.sees(accountWords[applicant.language].title)
    })
  })
}

test('another tab and another device that press later find it done', async ({ applicant, context, elsewhere, page }) => {
  const words = wordsOf(applicant)
  await applicant.hasAnsweredEverythingUpTo('name')
  const second = await context.newPage()
  const computer = await elsewhere()
  await computer.signsIn({ sent: 2 })
  for (const tab of [page, second, computer.page]) await tab.goto('/delete')

  await applicant.presses(words.notSent.submit)
  await applicant.sees(words.done.title)
  await second.getByRole('button', { name: words.notSent.submit }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(words.done.title)
  await computer.presses(words.notSent.submit)
  await computer.sees(words.done.title)
})

test('two presses in a row @javascript', async ({ applicant, page }) => {
  const words = wordsOf(applicant)
  await applicant.hasAnsweredEverythingUpTo('name')
  await page.goto('/delete')
  await page.getByRole('button', { name: words.notSent.submit }).dblclick()
  await applicant.sees(words.done.title)
})

test('a form left open of somebody who has signed out deletes nothing', async ({ applicant, context, page }) => {
  const words = wordsOf(applicant)
  await applicant.hasAnsweredEverythingUpTo('name')
  const second = await context.newPage()
  await second.goto('/delete')
  await applicant.presses(applicant.words.chrome.saveAndLeave)
  await applicant.sees(applicant.words.welcome.title)
  await second.getByRole('button', { name: words.notSent.submit }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(applicant.words.email.title)
  await applicant.signsIn({ sent: 2 })
  await applicant.seesStep('name')
  await expect(page).toHaveURL(/\/apply\/name$/)
})

test('every state of the page, for everybody @javascript', async ({ applicant, page, person }) => {
  const words = wordsOf(applicant)
  person.ssn = '512-34-5678'
  await applicant.hasAnsweredEverythingUpTo('review')
  await page.goto('/delete')
  await inspect(page, 'delete, not sent')
  await page.goto('/apply/review')
  await applicant.sends()
  await page.goto('/delete')
  await inspect(page, 'delete, sent')
  await applicant.presses(words.sent.submit)
  await expect(page.getByRole('button', { name: words.sent.submit })).toHaveCount(0)
  await inspect(page, 'delete, asked for')
  await page.goto('/delete/done')
  await inspect(page, 'deleted')
})
