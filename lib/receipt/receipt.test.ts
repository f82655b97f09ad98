import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../domain/language'
import { receiptWords } from '../words/receipt'
import { drawReceipt, type Receipt } from './draw-receipt'
import { isPrintable, toPrintable } from './printable'

let pdfium: PDFiumLibrary
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init()
})
afterAll(() => pdfium.destroy())

const receipt: Receipt = {
  applicationId: '0199a1b2-0000-7000-8000-00000000abcd',
  name: 'Ana María Núñez Öztürk',
  acceptedAt: new Date('2026-11-20T15:43:07.123Z'),
  acceptedLanguage: 'es',
  sentAt: new Date('2026-11-20T15:51:00Z'),
  version: '7',
  releasedOn: new Date('2026-11-03'),
  documents: [
    { title: 'E-SIGN Disclosure — “papers by email”', sha256: 'a1'.repeat(32), url: 'https://apply.example/agreements/1' },
    { title: 'Política de privacidad', sha256: 'b2'.repeat(32), url: 'https://apply.example/agreements/2' },
  ],
  record: { sequence: 5, hash: 'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8' },
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document: PDFiumDocument = await pdfium.loadDocument(bytes)
  const texts = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' '))
  document.destroy()
  return texts
}

describe('a receipt', () => {
  it.each(languages)('in "%s" says what was agreed to, when, in which language, and where it is', async (language) => {
    const words = receiptWords[language]
    const [text, ...more] = await pagesOf(await drawReceipt(receipt, language))
    expect(more).toEqual([])
    const said = [
      'Meridian', words.title, receipt.applicationId, 'Ana María Núñez Öztürk', words.languages.es,
      '10:43:07', 'EST', 'E-SIGN Disclosure — “papers by email”', 'Política de privacidad',
      ...receipt.documents.map(({ sha256 }) => sha256), receipt.record!.hash, words.page(1, 1),
    ]
    for (const part of said) expect(text).toContain(part)
    expect(text).not.toContain('?'.repeat(2))
  })

  it('names the days as each language does', async () => {
    expect((await pagesOf(await drawReceipt(receipt, 'en')))[0]).toContain('November 20, 2026')
    expect((await pagesOf(await drawReceipt(receipt, 'es')))[0]).toContain('20 de noviembre de 2026')
  })

  it('is tagged, titled and in its language for those who have it read to them, and each title leads to its agreement', async () => {
    const source = Buffer.from(await drawReceipt(receipt, 'es')).toString('latin1')
    for (const part of ['/Marked true', '/Lang (es)', '/DisplayDocTitle true', '/S /H1', '/S /H2', '/S /Link', '/S /Document']) {
      expect(source).toContain(part)
    }
    for (const { url } of receipt.documents) expect(source).toContain(`/URI (${url})`)
  })

  it('has the same bytes for the same facts, and others for others', async () => {
    const first = await drawReceipt(receipt, 'en')
    expect(Buffer.from(await drawReceipt({ ...receipt }, 'en')).equals(first)).toBe(true)
    expect(Buffer.from(await drawReceipt({ ...receipt, version: '8' }, 'en')).equals(first)).toBe(false)
  })

  it('goes on for as many pages as it takes, every one numbered', async () => {
    const documents = Array.from({ length: 40 }, (_, at) => ({ ...receipt.documents[0]!, title: `Agreement ${at + 1}` }))
    const pages = await pagesOf(await drawReceipt({ ...receipt, documents }, 'en'))
    expect(pages.length).toBeGreaterThan(1)
    for (const [at, text] of pages.entries()) expect(text).toContain(`Page ${at + 1} of ${pages.length}`)
    for (const { title } of documents) expect(pages.join(' ')).toContain(title)
  })

  it('leaves out a name that its letters cannot spell, rather than spell it wrong', async () => {
    const [text] = await pagesOf(await drawReceipt({ ...receipt, name: '美咲 Tanaka' }, 'en'))
    expect(text).not.toContain('Tanaka')
    expect(text).not.toContain(receiptWords.en.applicant + ':')
  })
})

describe('what can be printed', () => {
  it.each(['Ana María Núñez', 'Jürgen O’Farrell', 'Zoë', 'D’Arcy', 'Muñoz'.normalize('NFD'), 'Señor “X” — 5 €'])('%s', (name) => {
    expect(isPrintable(name)).toBe(true)
    expect(toPrintable(name)).toBe(name.normalize('NFC'))
  })

  it.each(['美咲', 'Ψ', 'Łukasz', '😀', 'line\nbreak'])('not %j', (name) => {
    expect(isPrintable(name)).toBe(false)
    expect(toPrintable(name)).toContain('?')
  })
})
