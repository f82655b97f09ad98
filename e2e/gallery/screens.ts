import { rm } from 'node:fs/promises'
import path from 'node:path'
import { journey } from '@/lib/domain/journey'
import { languages } from '@/lib/domain/language'
import { accountWords } from '@/lib/words/account'
import { fundWords } from '@/lib/words/fund'
import { fillStep } from '../fill-step'
import { walkIdentityCheck } from '../identity-check-states'
import { sandbox } from '../sandbox'
import { expect, test } from '../story'
import { walkPapers } from './papers'
import { galleryFolder, photographer } from './pictures'
import { takeTransfers } from './show-transfers'
import { walkPockets } from './walk-pockets'

test.beforeAll(async ({ locale }) => {
  const language = languages.find((candidate) => locale?.startsWith(candidate))
  for (const rest of ['390-light', '390-dark', '1280-light', '1280-dark']) {
    await rm(path.join(galleryFolder, `${language}-${rest}`), { recursive: true, force: true })
  }
})

/** One person's way through every screen, in each state that it can be in. */
test('every screen', async ({ applicant, elsewhere, page, person }) => {
  const take = photographer(page, applicant.language)
  const { email, form, welcome } = applicant.words
  const words = accountWords[applicant.language]

  await page.goto('/')
  await applicant.sees(welcome.title)
  await take('welcome')
  await page.goto('/nowhere')
  await take('not found')
  await page.goto('/start')
  await take('email')
  await applicant.presses(email.submit)
  await expect(applicant.problems).toBeFocused()
  await take('email, with a problem')
  await applicant.entersEmail()
  await take('email code')
  await applicant.presses(form.continue)
  await expect(applicant.problems).toBeFocused()
  await take('email code, with a problem')
  await applicant.entersEmailedCode()

  person.ssn = '312-34-5678'
  for (const { slug } of journey) {
    await applicant.seesStep(slug)
    if (slug === 'identity-check') {
      await walkIdentityCheck(applicant, take)
      await applicant.goesOnFrom(slug)
      continue
    }
    await take(slug)
    if (slug === 'review') break
    await applicant.goesOnFrom(slug)
    await expect(applicant.problems).toBeFocused()
    await take(`${slug}, with problems`)
    await fillStep(slug, page, person, applicant.words)
    await take(`${slug}, filled`)
    await applicant.goesOnFrom(slug)
    await expect(applicant.heading).not.toHaveText(applicant.words.steps[slug].title)
  }
  await applicant.opens('agreements')
  await page.goto('/apply/agreements?newer')
  await take('agreements, newer')

  await applicant.opens('review')
  await applicant.sends()
  await take('status, on the way')
  await applicant.seesStage('by-hand')
  await take('status, by hand')
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.decide(id, 'DOCUMENTS_NEEDED')
  await applicant.seesStage('documents')
  await take('status, documents')
  await page.goto('/documents')
  await take('documents')
  await page.goto('/status')
  await sandbox.decide(id, 'APPROVED')
  await applicant.seesStage('approved')
  await take('status, approved')

  const { customerId } = await sandbox.onlyApplicationOf(person.email)
  const match = { path: `/customers/${customerId}/pockets/` }
  await sandbox.addFault({ match, kind: 'status', status: 503 })
  await page.goto('/account')
  await expect(page.getByText(words.unavailable.text)).toBeVisible()
  await take('account, bank does not answer')
  await sandbox.removeFaults()
  await sandbox.addFault({ match, kind: 'body', body: '{"items":[]}', count: 1 })
  await page.goto('/account')
  await expect(page.getByText(words.noPocket.title)).toBeVisible()
  await take('account, no pocket yet')
  await page.goto('/account')
  await take('account, no money yet')
  await sandbox.fund(id, 1_250_000, 'Bay Clinic')
  await page.reload()
  await take('account')
  await takeTransfers(applicant, take)
  await page.goto('/account/fund')
  await take('add money')
  await page.getByRole('link', { name: fundWords[applicant.language].showFull }).first().click()
  await applicant.sees(applicant.words.confirm.title)
  await take('one more code, how it is to come')
  await applicant.confirms('phone', { sent: 2 })
  await applicant.sees(fundWords[applicant.language].title)
  await take('add money, number shown')
  await walkPockets(applicant, id, take)
  await walkPapers(applicant, customerId!, take)

  const other = await elsewhere()
  other.person.email = `declined-${person.email}`
  other.person.ssn = '512-34-5678'
  await other.answersEverythingUpTo('review')
  await other.sends()
  await other.seesStage('declined')
  await photographer(other.page, applicant.language, 90)('status, declined')
})
