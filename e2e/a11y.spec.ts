import type { StepSlug } from '@/lib/domain/journey'
import { roomPaths } from '@/lib/domain/room'
import { accountWords } from '@/lib/words/account'
import { activityWords } from '@/lib/words/activity'
import { agreementsWords } from '@/lib/words/agreements'
import { captureWords } from '@/lib/words/capture'
import { documentWords } from '@/lib/words/document'
import { documentsWords } from '@/lib/words/documents'
import { fundWords } from '@/lib/words/fund'
import { homeWords } from '@/lib/words/home'
import { pocketWords } from '@/lib/words/pocket'
import { sendingWords } from '@/lib/words/sending'
import { asked } from './asked'
import { letSessionIdle } from './clock'
import { Customer } from './customer'
import { field, fillStep } from './fill-step'
import { walkIdentityCheck } from './identity-check-states'
import { inspect } from './inspect'
import { photoOfCard } from './pictures'
import { sandbox } from './sandbox'
import { sessionIdOf } from './session-cookie'
import { chooses, picks, shows } from './show'
import { expect, test } from './story'

/** Every screen in every state, against WCAG 2.2 AA. One walk sees many, for a walk is what takes the time. */
test.describe.configure({ timeout: 120_000 })

const steps: StepSlug[] = ['phone', 'phone-code', 'agreements', 'name', 'birth-date', 'address', 'identification', 'finances']

test('the way in: empty, with problems, filled', async ({ applicant, page }) => {
  const { email, emailCode, form, welcome } = applicant.words
  await page.goto('/')
  await applicant.sees(welcome.title)
  await inspect(page, 'welcome')
  await page.goto('/start')
  await inspect(page, 'e-mail')
  await applicant.presses(email.submit)
  await expect(applicant.problems).toBeFocused()
  await inspect(page, 'e-mail, with a problem')
  await applicant.entersEmail()
  await inspect(page, 'e-mail code')
  await applicant.presses(form.continue)
  await expect(applicant.problems).toContainText(emailCode.problems['code-missing'])
  await inspect(page, 'e-mail code, with a problem')
  await page.goto('/nowhere')
  await inspect(page, '404')
})

for (const [part, first, last] of [['first', 0, 4], ['second', 4, 8]] as const) {
  test(`the ${part} steps: empty, with problems, filled`, async ({ applicant, page, person }) => {
    await applicant.hasAnsweredEverythingUpTo(steps[first]!)
    for (const slug of steps.slice(first, last)) {
      await applicant.seesStep(slug)
      await inspect(page, slug)
      await applicant.goesOnFrom(slug)
      await expect(applicant.problems).toBeFocused()
      await inspect(page, `${slug}, with problems`)
      await fillStep(slug, page, person, applicant.words)
      await inspect(page, `${slug}, filled`)
      await applicant.goesOnFrom(slug)
      await expect(applicant.heading).not.toHaveText(applicant.words.steps[slug].title)
    }
  })
}

test('review, every stage of the status, the documents, the account', async ({ applicant, page, person }) => {
  const words = accountWords[applicant.language]
  const fund = fundWords[applicant.language]
  person.ssn = '312-34-5678'
  await applicant.hasAnsweredEverythingUpTo('review')
  await inspect(page, 'review')
  await applicant.sends()
  await inspect(page, 'status, just sent')
  await applicant.seesStage('by-hand')
  await inspect(page, 'status, by hand')
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.decide(id, 'DOCUMENTS_NEEDED')
  await applicant.seesStage('documents')
  await inspect(page, 'status, documents')
  await page.goto('/documents')
  await inspect(page, 'documents')
  await page.goto('/status')
  await sandbox.decide(id, 'APPROVED')
  await applicant.seesStage('approved')
  await inspect(page, 'status, approved')
  const { customerId } = await sandbox.onlyApplicationOf(person.email)
  const match = { path: `/customers/${customerId}/pockets/` }
  await sandbox.addFault({ match, kind: 'body', body: '{"items":[]}', count: 1 })
  await page.goto('/account')
  await expect(page.getByText(words.noPocket.title)).toBeVisible()
  await inspect(page, 'account, no pocket yet')
  await sandbox.addFault({ match, kind: 'status', status: 503 })
  await page.reload()
  await expect(page.getByText(words.unavailable.text)).toBeVisible()
  await inspect(page, 'account, Jiko does not answer')
  await sandbox.removeFaults()
  await page.reload()
  await inspect(page, 'account, no money yet')
  await sandbox.fund(id, 100_000, 'Bay Clinic')
  await page.reload()
  await inspect(page, 'account')
  await page.goto('/account/fund')
  await inspect(page, 'add money, number hidden')
  await page.getByRole('link', { name: fund.showFull }).click()
  await applicant.sees(applicant.words.confirm.title)
  await inspect(page, 'one more code, how it is to come')
  await applicant.confirms('phone', { sent: 2 })
  await applicant.sees(fund.title)
  await inspect(page, 'add money')
  await page.getByRole('link', { name: fund.sheet }).click()
  await applicant.sees(fund.form.title)
  await inspect(page, 'direct deposit form')
})

test('a Pocket opened, looked at, renamed, and what cannot be closed; activity', async ({ applicant, page, person }) => {
  const words = pocketWords[applicant.language]
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved')
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await page.goto('/account/activity')
  await inspect(page, 'activity, none')
  await page.goto('/account/pockets/new')
  await inspect(page, 'new Pocket')
  await applicant.presses(words.open.submit)
  await expect(applicant.problems).toBeFocused()
  await inspect(page, 'new Pocket, with problems')
  await field(page, words.name).fill('A name as long as the names of Pockets may become')
  await page.getByRole('radio').nth(2).check()
  await applicant.presses(words.open.submit)
  await applicant.sees(accountWords[applicant.language].title)
  await sandbox.fund(id, 1_234_567, 'Bay Clinic')
  await page.reload()
  await page.getByText(homeWords[applicant.language].ladder.asTable).click()
  await inspect(page, 'account, two Pockets')
  await page.goto('/account/fund')
  await inspect(page, 'add money, two Pockets')
  for (const place of [0, 1]) {
    await page.goto('/account')
    await page.locator('a[href^="/account/pockets/"]').nth(place).click()
    await applicant.sees(words.title)
    await inspect(page, `Pocket ${place + 1}`)
    await page.getByRole('link', { name: words.rename.link }).click()
    await applicant.sees(words.rename.title)
    await inspect(page, `Pocket ${place + 1}, rename`)
    await page.goBack()
    await page.getByRole('link', { name: words.close.link }).click()
    await applicant.sees(words.close.title)
    await inspect(page, `Pocket ${place + 1}, close`)
  }
  await page.goto('/account/activity')
  await page.getByText(activityWords[applicant.language].filter.title, { exact: true }).click()
  await inspect(page, 'activity, filters open')
  await page.goto('/account/activity?to=2001-01-01')
  await inspect(page, 'activity, nothing fits')
})

test('a document where there is no camera: asked for, looked at, refused, checked, kept while signed out', async ({ applicant, page, context }) => {
  const words = captureWords[applicant.language]
  const sending = sendingWords[applicant.language]
  await asked(applicant, '242-34-5678')
  await chooses(applicant, 'id-front')
  await expect(page.getByText(words.trouble['no-camera'].title)).toBeVisible()
  await inspect(page, 'document, no camera')

  await picks(applicant, { name: 'notes.pdf', buffer: Buffer.from('not a PDF') })
  await expect(page.getByText(words.noPreview)).toBeVisible()
  await inspect(page, 'document, a file without a preview')
  await applicant.presses(words.use)
  await expect(applicant.problems).toBeFocused()
  await inspect(page, 'document, refused')

  let goOn: (() => Promise<void>) | undefined
  await page.route('**/outcome', (route) => void (goOn = () => route.continue()))
  await shows(applicant, 'id-front', await photoOfCard({ width: 1600 }))
  await expect(page.getByText(sending.checking)).toBeVisible()
  await inspect(page, 'document, being checked')
  await expect.poll(() => goOn).toBeDefined()
  await goOn!()

  await applicant.sees(documentWords[applicant.language].kinds['id-back'].title)
  await context.clearCookies()
  await shows(applicant, 'id-back', await photoOfCard({ width: 1600, seed: 2 }))
  await expect(page.getByText(sending.sessionOver.title)).toBeVisible()
  await inspect(page, 'document, signed out')
})

test('the list of documents: done, refused, one side left', async ({ applicant, page, person }) => {
  const words = documentsWords[applicant.language]
  await asked(applicant, '242-34-5678')
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await photoOfCard({ width: 1600 }))
  await chooses(applicant, 'id-front')
  await shows(applicant, 'id-front', await photoOfCard({ width: 1600, seed: 2 }))
  await applicant.sees(documentWords[applicant.language].kinds['id-back'].title)
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.refuseDocument(id, 'IDENTIFICATION_NUMBER_VERIFICATION')
  await expect(async () => {
    await page.goto('/documents')
    await expect(page.getByText(words.unfit['cut-off'])).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByText(words.states.begun)).toBeVisible()
  await inspect(page, 'documents, one refused, one begun')
})

test('a document whose scripts never come: asked for, and with a problem', async ({ applicant, page }) => {
  const words = documentWords[applicant.language]
  await asked(applicant, '232-34-5678')
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/documents/address-proof')
  await applicant.sees(words.kinds['address-proof'].title)
  await inspect(page, 'document, plain')
  await applicant.presses(words.submit)
  await expect(applicant.problems).toContainText(words.problems['file-missing'])
  await inspect(page, 'document, plain, with a problem')
})

test('the question whether somebody is still there; signed out; one more code', async ({ applicant, page, context }) => {
  const { chrome, confirm } = applicant.words
  await page.clock.install()
  await applicant.hasAnsweredEverythingUpTo('agreements')
  await applicant.opens('phone')
  await inspect(page, 'phone, proved')
  await page.goto('/confirm?for=phone')
  await inspect(page, 'one more code, two ways')
  await applicant.presses(confirm.mail)
  await expect(field(page, confirm.code)).toBeVisible()
  await inspect(page, 'one more code')
  await applicant.presses(confirm.submit)
  await expect(applicant.problems).toBeFocused()
  await inspect(page, 'one more code, with a problem')
  await letSessionIdle(await sessionIdOf(context), 14)
  await page.clock.fastForward('13:30')
  await expect(page.getByRole('dialog', { name: chrome.warning.title })).toBeVisible()
  await inspect(page, 'still there?')
  await context.clearCookies()
  await page.goto('/start?ended=everywhere')
  await inspect(page, 'signed out')
})

test('declined', async ({ applicant, page, person }) => {
  person.ssn = '512-34-5678'
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('declined')
  await inspect(page, 'status, declined')
})

test.describe('in Spanish, whose sentences are longer', () => {
  test.use({ locale: 'es-US' })

  test('welcome, agreements, finances with problems, review, status', async ({ applicant, page }) => {
    await page.goto('/')
    await inspect(page, 'welcome')
    await applicant.hasAnsweredEverythingUpTo('agreements')
    await expect(page.getByText(agreementsWords.es.inEnglish)).toBeVisible()
    await inspect(page, 'agreements')
    await applicant.agrees()
    await applicant.answers('name', 'birth-date', 'address')
    await inspect(page, 'identification')
    await applicant.answers('identification')
    await applicant.goesOnFrom('finances')
    await expect(applicant.problems).toBeFocused()
    await inspect(page, 'finances, with problems')
    await applicant.answers('finances')
    await inspect(page, 'identity-check')
    await applicant.answers('identity-check')
    await inspect(page, 'review')
    await applicant.sends()
    await applicant.seesStage('approved')
    await inspect(page, 'approved')
  })

  test('every room of the account, and a transfer from its form to its end', async ({ applicant, page }) => {
    const { move, transfer } = applicant.words
    const customer = await Customer.from(applicant, 1_250_000, { reloads: false })
    for (const [room, path] of Object.entries(roomPaths)) {
      await page.goto(path)
      await inspect(page, room)
    }
    for (const path of ['/account/fund', '/account/pockets/new', `/account/pockets/${customer.first}`, '/account/details/change']) {
      await page.goto(path)
      await inspect(page, path)
    }
    await page.goto(roomPaths.move)
    await applicant.presses(move.submit)
    await expect(applicant.problems).toBeFocused()
    await inspect(page, 'move money, with problems')
    await customer.reviews({ to: 'Rosa Diaz', cents: 5_00 })
    await inspect(page, 'a transfer, to be looked over')
    await applicant.presses(transfer.confirm)
    await customer.seesState('completed')
    await inspect(page, 'a transfer, done')
  })
})

test('every state of the proof that it is you', async ({ applicant, page }) => {
  await applicant.hasAnsweredEverythingUpTo('identity-check')
  await walkIdentityCheck(applicant, (screen) => inspect(page, screen))
})
