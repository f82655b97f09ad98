import { asked } from '../asked'
import { inspect } from '../inspect'
import { bill } from '../paper'
import { chooses, expectFiledOnce, shows } from '../show'
import { expect, test } from '../story'
import { AtCamera } from './at-camera'

/** There is a camera, and the person does not allow it. */

test('without permission for the camera it says how to allow it, and a file will do', async ({ applicant, page }) => {
  const camera = new AtCamera(applicant)
  await asked(applicant, '232-34-5678')
  await chooses(applicant, 'address-proof')
  await camera.seesTrouble('refused')
  await expect(page.getByText(camera.words.allow.desktop)).toBeVisible()
  await inspect(page, 'camera, not allowed')
  await applicant.presses(camera.words.tryAgain)
  await camera.seesTrouble('refused')
  await shows(applicant, 'address-proof', await bill({ pages: 1 }), 'bill.pdf')
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, 'ADDRESS_VERIFICATION')
})

test.describe('on an iPhone', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1' })

  test('it says how iPhones allow it', async ({ applicant, page }) => {
    const camera = new AtCamera(applicant)
    await asked(applicant, '232-34-5678')
    await chooses(applicant, 'address-proof')
    await expect(page.getByText(camera.words.allow['safari-ios'])).toBeVisible()
  })
})

test.describe('inside another app', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36 Instagram 400.0.0.0' })

  test('no camera is tried, and it says where there is one', async ({ applicant, page }) => {
    const camera = new AtCamera(applicant)
    await asked(applicant, '232-34-5678')
    await chooses(applicant, 'address-proof')
    await camera.seesTrouble('in-app')
    await inspect(page, 'inside another app')
    await shows(applicant, 'address-proof', await bill({ pages: 1 }), 'bill.pdf')
    await applicant.seesStage('approved')
  })
})
