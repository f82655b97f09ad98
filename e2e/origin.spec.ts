import { formWords } from '@/lib/words/form'
import { refusedRequestWords } from '@/lib/words/refused-requests'
import { field } from './fill-step'
import { inspect } from './inspect'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** What somebody sees whose form is not taken, and that everybody else's is. */

const appUrl = process.env.APP_URL ?? 'http://localhost'
const elsewhere = process.env.SANDBOX_URL ?? 'http://127.0.0.1'
const tooLong = 'a'.repeat(1_100_000)

for (const locale of ['en-US', 'es-US'] as const) {
  test.describe(`to somebody whose browser speaks ${locale}`, () => {
    test.use({ locale })

    test('a form on another site does nothing, and a page says so', async ({ applicant, page, person, javaScriptEnabled }) => {
      const { refusals, action } = refusedRequestWords[applicant.language]
      const form = `<form method="post" enctype="multipart/form-data" action="${appUrl}/start"><input name="email" value="${person.email}"><button>Win</button></form>`
      await page.route(`${elsewhere}/prize`, (route) => route.fulfill({ contentType: 'text/html', body: form }))
      await page.goto(`${elsewhere}/prize`)
      const [answer] = await Promise.all([page.waitForResponse(`${appUrl}/start`), page.getByRole('button').click()])
      expect(answer.status()).toBe(403)
      await applicant.sees(refusals['from-elsewhere'].title)
      await expect(page.getByText(refusals['from-elsewhere'].text)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', applicant.language)
      // What inspects is a script itself; the page has none of its own.
      if (javaScriptEnabled !== false) await inspect(page, `refused, ${locale}`)

      await page.getByRole('link', { name: action }).click()
      await applicant.sees(applicant.words.email.title)
      expect(page.url()).toBe(`${appUrl}/start`)
      expect(await sandbox.messagesTo(person.email)).toEqual([])
    })

    test('more than a page can take is said, and nothing of it is kept', async ({ applicant, page, javaScriptEnabled }) => {
      const { refusals } = refusedRequestWords[applicant.language]
      const { email } = applicant.words
      await page.goto('/start')
      const input = field(page, email.email)
      await input.evaluate((element: HTMLInputElement) => element.removeAttribute('maxlength'))
      await input.fill(tooLong)
      const [answer] = await Promise.all([page.waitForResponse(`${appUrl}/start`), applicant.presses(email.submit)])
      expect(answer.status()).toBe(413)
      if (javaScriptEnabled === false) return applicant.sees(refusals['too-large'].title)
      await expect(page.getByRole('main').getByRole('status')).toContainText(formWords[applicant.language].trouble)
      await expect(input).toHaveValue(tooLong)
    })
  })
}

test('signing in and leaving do not depend on where the browser says that it was', async ({ applicant, page }) => {
  const lying = { referer: 'nowhere', 'x-forwarded-host': '%', 'x-forwarded-proto': '%' }
  await page.route(/localhost|127[.]0[.]0[.]1/, (route, request) => route.continue({ headers: { ...request.headers(), ...lying } }))
  await applicant.signsIn()
  await applicant.seesStep('phone')
  await applicant.presses(applicant.words.chrome.saveAndLeave)
  await expect(applicant.heading).not.toHaveText(applicant.words.steps.phone.title)
})
