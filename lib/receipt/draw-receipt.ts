import { brand } from '../domain/brand'
import type { Language } from '../domain/language'
import { formatDay, formatMoment } from '../domain/moment'
import { receiptWords } from '../words/receipt'
import { beginPaper, type Paper } from './paper'
import { isPrintable } from './printable'

/** What a person agreed to and sent. Neither a number of identity nor a birth date. */
export type Receipt = {
  applicationId: string
  /** First and last name; null when it is not known any more. */
  name: string | null
  acceptedAt: Date
  acceptedLanguage: Language
  sentAt: Date
  version: string
  releasedOn: Date
  /** Each agreement with the SHA-256 (hex) of its bytes, and where the person can open it. */
  documents: { title: string; sha256: string; url: string }[]
  /** The entry of the evidence that says the same; null for a consent older than the evidence. */
  record: { sequence: number; hash: string } | null
}

const muted = '#58645d'
const text = { font: 'text', size: 11 } as const
const fine = { font: 'text', size: 9, colour: muted } as const
const hash = { font: 'hash', size: 8, colour: muted } as const

/** The receipt as a PDF in one language; the same receipt always has the same bytes. */
export async function drawReceipt(receipt: Receipt, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const words = receiptWords[language]
  const { accent } = brand.accents.light
  const paper = beginPaper({ title: words.title, author: brand.name, language, writtenAt: receipt.acceptedAt })
  paper.write('P', brand.name, { font: 'title', size: 15 })
  paper.rule(accent)
  paper.write('H1', words.title, { font: 'title', size: 28, gapAbove: 26 })
  paper.write('P', words.lead(brand.name), { ...text, gapAbove: 8 })
  writeFacts(paper, receipt, language)
  writeAgreements(paper, receipt, language)
  paper.rule(accent)
  paper.write('P', words.nothingSecret, { ...fine, gapAbove: 14 })
  const smallPrint = [words.writeTo(brand.supportEmail), ...brand.legal[language]]
  for (const line of smallPrint) paper.write('P', line, { ...fine, gapAbove: 4 })
  return paper.finish(words.page)
}

function writeFacts(paper: Paper, receipt: Receipt, language: Language) {
  const words = receiptWords[language]
  const { name, record } = receipt
  const lines = [
    ...(name && isPrintable(name) ? [[words.applicant, name]] : []),
    [words.application, receipt.applicationId],
    [words.agreed, formatMoment(receipt.acceptedAt, language)],
    [words.sent, formatMoment(receipt.sentAt, language)],
    [words.pageLanguage, words.languages[receipt.acceptedLanguage]],
  ]
  for (const [at, [label, value]] of lines.entries()) {
    paper.write('P', `${label}: ${value}`, { ...text, gapAbove: at === 0 ? 16 : 3 })
  }
  if (!record) return
  paper.write('P', words.record(record.sequence), { ...fine, gapAbove: 10 })
  paper.write('P', record.hash, hash)
}

function writeAgreements(paper: Paper, { version, releasedOn, documents }: Receipt, language: Language) {
  const words = receiptWords[language]
  const title = words.agreements(version, formatDay(releasedOn, language))
  paper.write('H2', title, { font: 'title', size: 16, gapAbove: 24 })
  for (const line of [words.readAgain, words.fingerprints]) paper.write('P', line, { ...fine, gapAbove: 6 })
  for (const { title, sha256, url } of documents) {
    paper.write('P', title, { font: 'strong', size: 10.5, gapAbove: 10, colour: brand.accents.light.accent, link: url })
    paper.write('P', sha256, hash)
  }
}
