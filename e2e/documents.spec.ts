import type { DocumentKind } from '@/lib/domain/documents'
import { documentWords } from '@/lib/words/document'
import { documentsWords } from '@/lib/words/documents'
import { pictureRefusalWords } from '@/lib/words/picture-refusals'
import type { Applicant } from './applicant'
import { bill } from './paper'
import { photoOfCard } from './pictures'
import { sandbox } from './sandbox'
import { expect, test } from './story'

const idBytesMax = 5_000_000

/** Somebody of whom Jiko wants documents, at their list. */
async function asked(applicant: Applicant, ssn: string, reloading: boolean) {
  applicant.person.ssn = ssn
  await applicant.answersEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('documents', { reloading })
  await applicant.page.getByRole('link', { name: applicant.words.status.seeDocuments }).click()
}

async function shows(applicant: Applicant, kind: DocumentKind, file: Buffer, name = 'photo.jpg') {
  const words = documentWords[applicant.language]
  await applicant.sees(words.kinds[kind].title)
  await applicant.page.getByLabel(words.file).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file })
  await applicant.page.getByRole('button', { name: words.submit }).click()
}

async function chooses(applicant: Applicant, kind: DocumentKind) {
  await applicant.page.getByRole('link', { name: documentsWords[applicant.language].show[kind] }).click()
}

async function documentsOf(applicant: Applicant) {
  const { documents } = await sandbox.onlyApplicationOf(applicant.person.email)
  return Object.fromEntries(documents.filter(({ receivedAt }) => receivedAt).map((document) => [document.type, document]))
}

test('an ID card and a selfie go to Jiko upright and light enough, and open the account', async ({ applicant, javaScriptEnabled }) => {
  const reloading = javaScriptEnabled === false
  await asked(applicant, '212-34-5678', reloading)
  await chooses(applicant, 'id-front')
  await shows(applicant, 'id-front', await photoOfCard({ orientation: 6 }))
  await shows(applicant, 'id-back', await photoOfCard({ seed: 2 }))
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ seed: 3, width: 1600 }))
  await applicant.seesStage('approved', { reloading })

  const { ID_FRONT: front, ID_BACK: back, SELFIE: selfie } = await documentsOf(applicant)
  expect(front!.png!.height).toBeGreaterThan(front!.png!.width)
  for (const { png, sizeBytes } of [front!, back!, selfie!]) {
    expect(sizeBytes).toBeLessThanOrEqual(idBytesMax)
    expect(Math.min(png!.width, png!.height)).toBeGreaterThanOrEqual(1000)
  }
  const { timesApplied } = await sandbox.onlyApplicationOf(applicant.person.email)
  expect(timesApplied).toHaveLength(2)
})

test('a passport will do instead of a card', async ({ applicant, javaScriptEnabled }) => {
  const reloading = javaScriptEnabled === false
  await asked(applicant, '212-34-5678', reloading)
  await chooses(applicant, 'passport')
  await shows(applicant, 'passport', await photoOfCard())
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ seed: 4 }))
  await applicant.seesStage('approved', { reloading })
})

test('the two proofs on paper may be PDF files', async ({ applicant, javaScriptEnabled }) => {
  const reloading = javaScriptEnabled === false
  await asked(applicant, '222-34-5678', reloading)
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await bill({ pages: 2 }), 'w2.pdf')
  await applicant.seesStage('approved', { reloading })
  expect((await documentsOf(applicant)).IDENTIFICATION_NUMBER_VERIFICATION!.png!.height).toBeGreaterThan(2000)
})

test('a proof of address alone', async ({ applicant, javaScriptEnabled }) => {
  const reloading = javaScriptEnabled === false
  await asked(applicant, '232-34-5678', reloading)
  await chooses(applicant, 'address-proof')
  await shows(applicant, 'address-proof', await bill({ pages: 1 }), 'bill.pdf')
  await applicant.seesStage('approved', { reloading })
})

test('an ID and a proof of the number, and then a person at Jiko looks', async ({ applicant, javaScriptEnabled }) => {
  const reloading = javaScriptEnabled === false
  await asked(applicant, '241-34-5678', reloading)
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', await photoOfCard({ seed: 5 }))
  await chooses(applicant, 'passport')
  await shows(applicant, 'passport', await photoOfCard({ seed: 6 }))
  await chooses(applicant, 'selfie')
  await shows(applicant, 'selfie', await photoOfCard({ seed: 7 }))
  await applicant.seesStage('by-hand', { reloading })
})

test('a document that Jiko cannot use is asked for again, and the very same picture is noticed', async ({ applicant, page, javaScriptEnabled }) => {
  const reloading = javaScriptEnabled === false
  await asked(applicant, '242-34-5678', reloading)
  await chooses(applicant, 'number-proof')
  const unfit = await photoOfCard({ seed: 8 })
  await shows(applicant, 'number-proof', unfit)
  await applicant.sees(documentsWords[applicant.language].title)

  const { id } = await sandbox.onlyApplicationOf(applicant.person.email)
  await sandbox.refuseDocument(id, 'IDENTIFICATION_NUMBER_VERIFICATION')
  const { states } = documentsWords[applicant.language]
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(states.refused)).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await chooses(applicant, 'number-proof')
  await shows(applicant, 'number-proof', unfit)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(documentWords[applicant.language].refusals['same-picture'])
  await shows(applicant, 'number-proof', await photoOfCard({ seed: 9 }))
  await applicant.sees(documentsWords[applicant.language].title)
  const { number, selfie } = documentsWords[applicant.language].proofs
  await expect(page.getByRole('heading', { name: selfie.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: number.title })).toHaveCount(0)
})

test('a file that is no picture is refused with what to do, and nothing is sent', async ({ applicant, page, javaScriptEnabled }) => {
  await asked(applicant, '232-34-5678', javaScriptEnabled === false)
  await chooses(applicant, 'address-proof')
  await shows(applicant, 'address-proof', Buffer.from('PK\u0003\u0004 not a picture'), 'bill.jpg')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(pictureRefusalWords[applicant.language]['file-unknown'])
  await expect(page).toHaveTitle(/^Error: /)
  expect(await documentsOf(applicant)).toEqual({})
})
