import { asked } from '../asked'
import { inspect } from '../inspect'
import { photoOfCard } from '../pictures'
import { chooses, documentsOf, expectFiledOnce, shows } from '../show'
import { expect, test } from '../story'
import { AtCamera } from './at-camera'

/** A card lies before the camera, well lit and still. */
test.describe.configure({ timeout: 120_000 })

test('an ID card is photographed by itself, both sides, and opens the account', async ({ applicant }) => {
  const camera = new AtCamera(applicant)
  await asked(applicant, '212-34-5678')
  await chooses(applicant, 'id-front')
  await camera.waitsForThePicture()
  await camera.retakes()
  await camera.waitsForThePicture()
  await camera.uses()
  await expect(camera.progress).toBeVisible()

  await camera.sees('id-back')
  await camera.waitsForThePicture()
  await camera.uses()
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ width: 1600 }))
  await applicant.seesStage('approved')

  await expectFiledOnce(applicant, 'ID_FRONT', 'ID_BACK', 'SELFIE')
  const { ID_FRONT: front } = await documentsOf(applicant)
  expect(front!.png).toMatchObject({ width: 1080, height: 1440 })
})

test('the camera before it is allowed, the preview, and a picture that cannot leave are for everybody', async ({ applicant, page, context }) => {
  const camera = new AtCamera(applicant)
  await asked(applicant, '212-34-5678')
  // The browser asks whether the page may use the camera, and the person has not answered.
  await page.addInitScript(() => {
    if (location.hash === '#asking') navigator.mediaDevices.getUserMedia = () => new Promise(() => {})
  })
  await page.goto('/documents/id-front#asking')
  await expect(page.getByText(camera.words.opening)).toBeVisible()
  await inspect(page, 'camera, opening')

  await page.goto('/documents')
  await chooses(applicant, 'id-front')
  await camera.waitsForThePicture()
  await expect(page.getByText(camera.words.check.card)).toBeFocused()
  await inspect(page, 'preview')

  await page.route('**/api/uploads', (route) => route.abort())
  await camera.uses()
  await expect(page.getByText(camera.sending.unreachable.kept)).toBeVisible()
  await inspect(page, 'sending, server not to be reached')
  await context.setOffline(true)
  await expect(page.getByText(camera.sending.offline.kept)).toBeVisible()
  await inspect(page, 'sending, offline')
  await applicant.presses(camera.sending.cancel)
  await expect(camera.shutter).toBeVisible()
})
