import { asked } from '../asked'
import { inspect } from '../inspect'
import { chooses, expectFiledOnce } from '../show'
import { expect, test } from '../story'
import { AtCamera } from './at-camera'

/** A card lies too far from the camera: nothing is photographed by itself. */
test.describe.configure({ timeout: 120_000 })

test('the coach says what helps, to the eye and to the ear, and the shutter works all the same', async ({ applicant, page }) => {
  const camera = new AtCamera(applicant)
  const { hint, more } = camera.words.advice['too-far'].card
  await asked(applicant, '212-34-5678')
  await chooses(applicant, 'id-front')
  await expect(page.getByText(more)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('status').filter({ hasText: hint })).toBeAttached()
  await inspect(page, 'camera, with advice')

  await camera.pressesTheShutter()
  await camera.uses()
  await camera.sees('id-back')
  await expectFiledOnce(applicant, 'ID_FRONT')
})
