import type { Page } from '@playwright/test'
import { captureWords } from '@/lib/words/capture'
import { documentsWords } from '@/lib/words/documents'
import { handoffWords } from '@/lib/words/handoff'
import { sendingWords } from '@/lib/words/sending'
import { asked } from '../asked'
import { AtCamera } from '../camera/at-camera'
import { recordClip } from '../camera/clips'
import { photoOfCard } from '../pictures'
import { sandbox } from '../sandbox'
import { chooses, picks, shows } from '../show'
import { expect, test } from '../story'
import { photographer } from './pictures'

/** After the pictures of the walk through the application, and before the end of those that are declined. */
const takenBefore = 50

test.beforeAll(() => recordClip('far'))

/**
 * Everything that Jiko may want to see, before a camera that sees a card from too far away. Comes after screens.ts,
 * which clears the folders.
 */
test('every screen of the documents', async ({ applicant, browser, page, person }) => {
  const { language } = applicant
  const camera = new AtCamera(applicant)
  const words = captureWords[language]
  const sending = sendingWords[language]
  const take = photographer(page, language, takenBefore)

  await asked(applicant, '242-34-5678')
  await take('documents')
  await chooses(applicant, 'id-front')
  await expect(page.getByText(words.advice['too-far'].card.more)).toBeVisible()
  await take('document, camera')
  await camera.pressesTheShutter()
  await take('document, preview')
  await page.route('**/api/uploads', (route) => route.abort())
  await camera.uses()
  await expect(page.getByText(sending.unreachable.kept)).toBeVisible()
  await take('document, sending')
  await applicant.presses(sending.cancel)
  await page.unroute('**/api/uploads')

  await picks(applicant, { name: 'notes.pdf', buffer: Buffer.from('not a PDF') })
  await applicant.presses(words.use)
  await expect(applicant.problems).toBeFocused()
  await take('document, refused')
  await withoutCamera(page)
  await page.reload()
  await expect(page.getByText(words.trouble.refused.title)).toBeVisible()
  await take('document, camera not allowed')

  await page.goto('/documents')
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await photoOfCard({ width: 1600 }))
  await chooses(applicant, 'passport')
  await shows(applicant, 'passport', await photoOfCard({ width: 1600, seed: 2 }))
  await applicant.sees(documentsWords[language].title)
  const { id } = await sandbox.onlyApplicationOf(person.email)
  await sandbox.refuseDocument(id, 'IDENTIFICATION_NUMBER_VERIFICATION')
  await expect(page.getByText(documentsWords[language].unfit['cut-off'])).toBeVisible()
  await take('documents, some done')

  const handoff = handoffWords[language]
  await page.goto('/documents/phone')
  await take('handoff, the offer')
  await applicant.presses(handoff.offer.show)
  await applicant.sees(handoff.waiting.title)
  await take('handoff, the link')
  const link = await page.getByText(/^http.*\/handoff\?key=/).textContent()
  const phone = await (await browser.newContext({ locale: language })).newPage()
  const takeOnPhone = photographer(phone, language, takenBefore + 20)
  await phone.goto(link!)
  await takeOnPhone('handoff, the question')
  await phone.getByRole('button', { name: handoff.ask.yes }).click()
  await applicant.sees(handoff.joined.title)
  await take('handoff, the phone has joined')
  for (const path of ['/handoff/ended', '/handoff/declined', '/handoff/done', '/handoff?key=unknown']) {
    await phone.goto(path)
    await takeOnPhone(path.slice(1))
  }
  await phone.context().close()
})

/** From now on the person does not allow the camera. */
async function withoutCamera(page: Page) {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
}
