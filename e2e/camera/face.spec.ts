import { asked } from '../asked'
import { photoOfCard } from '../pictures'
import { chooses, expectFiledOnce, shows } from '../show'
import { expect, test } from '../story'
import { AtCamera } from './at-camera'

/** A face looks into the camera. */
test.describe.configure({ timeout: 120_000 })

test('a face in the oval is photographed by itself', async ({ applicant }) => {
  const camera = new AtCamera(applicant)
  await asked(applicant, '212-34-5678')
  await chooses(applicant, 'passport')
  await shows(applicant, 'passport', await photoOfCard({ width: 1600 }))
  await chooses(applicant, 'selfie')
  await camera.waitsForThePicture()
  await expect(applicant.page.getByText(camera.words.check.face)).toBeFocused()
  await camera.uses()
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, 'PASSPORT', 'SELFIE')
})
