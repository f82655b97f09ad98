import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { receiptWords } from '@/lib/words/receipt'
import { sandbox } from './sandbox'
import { expect, test } from './story'

const receiptPath = '/status/receipt'

async function textOf(pdf: Uint8Array): Promise<string> {
  const pdfium = await PDFiumLibrary.init()
  const document = await pdfium.loadDocument(pdf)
  const text = [...document.pages()].map((page) => page.getText()).join(' ').replace(/\s+/g, ' ')
  document.destroy()
  pdfium.destroy()
  return text
}

test('whoever has sent an application can keep a receipt of it, and gets it by mail', async ({ applicant, page, person }) => {
  const words = receiptWords[applicant.language]
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: words.download }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(new RegExp(`^meridian-${words.fileName}-\\w{8}\\.pdf$`))
  const pdf = await readFile(await download.path())
  const text = await textOf(new Uint8Array(pdf))
  const { agreementVersion } = await sandbox.onlyApplicationOf(person.email)
  for (const said of [words.title, `${person.firstName} ${person.lastName}`, agreementVersion, words.readAgain]) expect(text).toContain(said)
  for (const secret of [person.ssn, person.ssn.replaceAll('-', ''), person.email]) expect(text).not.toContain(secret)

  const attached = async () => (await sandbox.messagesTo(person.email)).flatMap(({ attachments = [] }) => attachments)
  await expect.poll(attached).toEqual([{ name: download.suggestedFilename(), type: 'application/pdf', base64: pdf.toString('base64') }])

  await applicant.seesStage('approved', { reloading: true })
  await page.goto('/account')
  await expect(page.getByRole('link', { name: words.download })).toHaveAttribute('href', receiptPath)
})

test('a receipt is nobody else’s, is kept by no cache, and is not there before sending', async ({ applicant, page, elsewhere }) => {
  await applicant.hasAnsweredEverythingUpTo('review')
  expect((await page.request.get(receiptPath)).status()).toBe(404)
  await applicant.sends()
  const answer = await page.request.get(receiptPath)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; /)

  const stranger = await (await elsewhere()).page.request.get(receiptPath)
  expect(stranger.url()).toMatch(/\/start$/)
  expect(stranger.headers()['content-type']).toContain('text/html')
})
