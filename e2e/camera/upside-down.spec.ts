import { asked } from '../asked'
import { inspect } from '../inspect'
import { chooses, expectFiledOnce } from '../show'
import { expect, test } from '../story'
import { AtCamera } from './at-camera'

/** An open passport lies before the camera, well lit and sharp, and its lines of print are at the top. */
test.describe.configure({ timeout: 120_000 })

test('a passport that is upside down is told so and not photographed by itself, and the shutter works all the same', async ({ applicant, page }) => {
  const camera = new AtCamera(applicant)
  const { hint } = camera.words.advice['upside-down']
  await asked(applicant, '212-34-5678')
  await chooses(applicant, 'passport')
  await expect(page.locator('.camera-hint')).toHaveText(hint, { timeout: 30_000 })
  await expect(page.getByRole('status').filter({ hasText: hint })).toBeAttached()
  await inspect(page, 'camera, passport upside down')

  await camera.pressesTheShutter()
  await expect(page.getByText(camera.words.check.passport)).toBeFocused()
  await camera.uses()
  await expectFiledOnce(applicant, 'PASSPORT')
})
