import { readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { captureWords } from '@/lib/words/capture'
import { documentWords } from '@/lib/words/document'
import { documentsWords } from '@/lib/words/documents'
import { pictureRefusalWords } from '@/lib/words/picture-refusals'
import { asked } from './asked'
import { bill } from './paper'
import { photoOfCard } from './pictures'
import { sandbox } from './sandbox'
import { chooses, documentsOf, expectFiledOnce, picks, shows } from './show'
import { expect, test } from './story'

const idBytesMax = 5_000_000
const phoneHeic = path.join(import.meta.dirname, '../lib/pictures/test-phone.heic')
/** As phones make them, held upright: twelve megapixels, with the place in them, and lying on their side. */
const twelveMegapixels = { width: 4032, height: 3024, orientation: 6 }

/** Each walks through a whole application first. */
test.describe.configure({ timeout: 120_000 })

let reloading: boolean
test.beforeEach(({ javaScriptEnabled }) => {
  reloading = javaScriptEnabled === false
})

test('an ID card and a selfie go to Jiko upright, clean and light enough, and open the account', async ({ applicant }) => {
  await asked(applicant, '212-34-5678', { reloading })
  await chooses(applicant, 'id-front')
  await shows(applicant, 'id-front', await photoOfCard(twelveMegapixels))
  await shows(applicant, 'id-back', await photoOfCard({ seed: 2 }))
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ seed: 3, width: 1600 }))
  await applicant.seesStage('approved', { reloading })

  await expectFiledOnce(applicant, 'ID_FRONT', 'ID_BACK', 'SELFIE')
  const { ID_FRONT: front, ID_BACK: back, SELFIE: selfie } = await documentsOf(applicant)
  expect(front!.png!.height).toBeGreaterThan(front!.png!.width)
  for (const { png, sizeBytes } of [front!, back!, selfie!]) {
    expect(sizeBytes).toBeLessThanOrEqual(idBytesMax)
    expect(Math.min(png!.width, png!.height)).toBeGreaterThanOrEqual(1000)
    expect(png!.chunks, 'nothing but the picture and its measures').toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  }
  const { timesApplied } = await sandbox.onlyApplicationOf(applicant.person.email)
  expect(timesApplied).toHaveLength(2)
})

for (const [ssn, stage] of [['212-34-5678', 'approved'], ['211-34-5678', 'by-hand']] as const) {
  test(`a passport will do instead of a card: ${stage}`, async ({ applicant }) => {
    await asked(applicant, ssn, { reloading })
    await chooses(applicant, 'passport')
    await shows(applicant, 'passport', await photoOfCard())
    await chooses(applicant, 'selfie')
    await shows(applicant, 'selfie', await photoOfCard({ seed: 4 }))
    await applicant.seesStage(stage, { reloading })
    await expectFiledOnce(applicant, 'PASSPORT', 'SELFIE')
  })
}

test('the two proofs on paper may be PDF files', async ({ applicant }) => {
  await asked(applicant, '222-34-5678', { reloading })
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await bill({ pages: 2 }), 'w2.pdf')
  await applicant.seesStage('approved', { reloading })
  expect((await documentsOf(applicant)).IDENTIFICATION_NUMBER_VERIFICATION!.png!.height).toBeGreaterThan(2000)
})

test('a proof of address alone, as an iPhone keeps it', async ({ applicant }) => {
  await asked(applicant, '232-34-5678', { reloading })
  await chooses(applicant, 'address-proof')
  await shows(applicant, 'address-proof', await readFile(phoneHeic), 'IMG_0042.HEIC')
  await applicant.seesStage('approved', { reloading })
  expect((await documentsOf(applicant)).ADDRESS_VERIFICATION!.png).not.toBeNull()
})

test('an ID and a proof of the number, and then a person at Jiko looks', async ({ applicant }) => {
  await asked(applicant, '241-34-5678', { reloading })
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await photoOfCard({ seed: 5 }))
  await chooses(applicant, 'passport')
  await shows(applicant, 'passport', await photoOfCard({ seed: 6 }))
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ seed: 7 }))
  await applicant.seesStage('by-hand', { reloading })
})

test('an ID and a proof of the number: what Jiko has stays in the list as done, and the account opens', async ({ applicant, page }) => {
  const { title, proofs, states } = documentsWords[applicant.language]
  const number = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: proofs.number.title }) })
  await asked(applicant, '242-34-5678', { reloading })
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await bill({ pages: 1 }), 'w2.pdf')
  await applicant.sees(title)
  await expectFiledOnce(applicant, 'IDENTIFICATION_NUMBER_VERIFICATION')
  await page.reload()
  await expect(number).toContainText(states.given)
  await expect(number.getByRole('link')).toHaveCount(0)

  await chooses(applicant, 'id-front')
  await shows(applicant, 'id-front', await photoOfCard())
  await shows(applicant, 'id-back', await photoOfCard({ seed: 2 }))
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ seed: 3 }))
  await applicant.seesStage('approved', { reloading })
  await expectFiledOnce(applicant, 'IDENTIFICATION_NUMBER_VERIFICATION', 'ID_FRONT', 'ID_BACK', 'SELFIE')
})

test('a document that Jiko cannot use is asked for again with the reason, and the very same picture is noticed', async ({ applicant, page }) => {
  const { title, unfit } = documentsWords[applicant.language]
  await asked(applicant, '242-34-5678', { reloading })
  await chooses(applicant, 'number-proof')
  const cutOff = await photoOfCard({ seed: 8 })
  await shows(applicant, 'number-proof', cutOff)
  await applicant.sees(title)

  const { id } = await sandbox.onlyApplicationOf(applicant.person.email)
  await expectFiledOnce(applicant, 'IDENTIFICATION_NUMBER_VERIFICATION')
  await sandbox.refuseDocument(id, 'IDENTIFICATION_NUMBER_VERIFICATION')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(unfit['cut-off'])).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', cutOff)
  await expect(applicant.problems).toContainText(documentWords[applicant.language].refusals['same-picture'])
  await shows(applicant, 'number-proof', await photoOfCard({ seed: 9 }))
  await applicant.sees(title)
  await expect(page.getByText(unfit['cut-off'])).toHaveCount(0)
  await expect.poll(async () => (await documentsOf(applicant)).IDENTIFICATION_NUMBER_VERIFICATION?.timesFiled).toBe(2)
})

const tooLarge = 200_000_000
for (const [what, name, make, refusal] of [
  ['no picture', 'bill.jpg', () => Buffer.from('PK\u0003\u0004 not a picture'), 'file-unknown'],
  ['empty', 'bill.jpg', () => Buffer.alloc(0), 'file-empty'],
  ['locked with a password', 'bill.pdf', () => bill({ pages: 1, password: 'secret' }), 'pdf-locked'],
] as const) {
  test(`a file that is ${what} is refused with what to do, and nothing is sent`, async ({ applicant, page }) => {
    await asked(applicant, '232-34-5678', { reloading })
    await chooses(applicant, 'address-proof')
    await shows(applicant, 'address-proof', await make(), name)
    await expect(applicant.problems).toContainText(pictureRefusalWords[applicant.language][refusal])
    if (reloading) await expect(page).toHaveTitle(/^Error: /)
    expect(await documentsOf(applicant)).toEqual({})

    await shows(applicant, 'address-proof', await bill({ pages: 1 }), 'bill.pdf')
    await applicant.seesStage('approved', { reloading })
  })
}

test('a file of 200 MB is refused with what to do', async ({ applicant }, testInfo) => {
  const { language } = applicant
  const scan = testInfo.outputPath('scan.jpg')
  await writeFile(scan, '')
  await truncate(scan, tooLarge)
  await asked(applicant, '232-34-5678', { reloading })
  await chooses(applicant, 'address-proof')
  await picks(applicant, scan)
  if (reloading) await applicant.presses(documentWords[language].submit)
  const sentence = reloading ? documentWords[language].refusals['too-much-at-once'] : pictureRefusalWords[language]['file-too-large']
  await expect(applicant.problems).toContainText(sentence)
  expect(await documentsOf(applicant)).toEqual({})
  if (reloading) return

  await expect(applicant.problems).toBeFocused()
  await applicant.page.getByLabel(captureWords[language].chooseFile).focus()
  await picks(applicant, scan)
  await expect(applicant.problems).toBeFocused()
})
