import { asked } from '../asked'
import { inspect } from '../inspect'
import { bill } from '../paper'
import { chooses, expectFiledOnce, shows } from '../show'
import { test } from '../story'
import { AtCamera } from './at-camera'

/** The camera opens and shows nothing, as some browsers' do. */

test('a camera that stays black gives way to the file', async ({ applicant, page }) => {
  const camera = new AtCamera(applicant)
  await asked(applicant, '232-34-5678')
  await chooses(applicant, 'address-proof')
  await camera.seesTrouble('black')
  await inspect(page, 'camera, black')
  await shows(applicant, 'address-proof', await bill({ pages: 1 }), 'bill.pdf')
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, 'ADDRESS_VERIFICATION')
})
