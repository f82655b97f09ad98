import { render } from '@react-email/render'
import type { Language } from '../../domain/language'
import { letterWords, type LetterKind } from '../../words/emails'
import { Letter, type LetterParts } from './letter'
import type { LetterBrand } from './palette'
import { plainLetter } from './plain-letter'

/** Whole addresses of pages. Where a letter has nothing to press it needs none. */
export type LetterLinks = { status: string; documents: string; account: string; papers: string }

const linkOf: Record<LetterKind, keyof LetterLinks | null> = {
  code: null,
  'phone-changed': null,
  unfinished: 'status',
  'answers-refused': 'status',
  sent: 'status',
  'documents-needed': 'documents',
  'by-hand': 'status',
  approved: 'account',
  declined: null,
  statements: 'papers',
  'agreements-change': 'papers',
}

export type LetterAbout = {
  language: Language
  brand: LetterBrand
  links: LetterLinks
  /** The only thing about the person that a letter may hold; none before they have told it. */
  firstName?: string
  /** Whether the receipt comes with it. */
  hasReceipt?: boolean
  /** For a letter of kind "code". */
  code?: string
  /** For a letter of kind "unfinished" or "agreements-change", as a person reads it. */
  lastDay?: string
  /** For a letter of kind "agreements-change": what is different, each with the way to it. */
  papers?: LetterParts['papers']
}

/** A letter ready to send, in HTML and in plain text. */
export async function renderEmail(
  kind: LetterKind,
  about: LetterAbout,
): Promise<{ subject: string; html: string; text: string }> {
  const { subject } = letterWords[about.language].letters[kind](about.brand.name, about.lastDay)
  const parts = partsOf(kind, about)
  return { subject, html: await render(<Letter {...parts} />), text: plainLetter(parts) }
}

function partsOf(kind: LetterKind, about: LetterAbout): LetterParts {
  const { language, brand, links, firstName, hasReceipt, code, lastDay, papers = [] } = about
  const words = letterWords[language]
  const { title, paragraphs, button } = words.letters[kind](brand.name, lastDay)
  const link = linkOf[kind]
  return {
    language,
    brand,
    title,
    greeting: kind === 'code' ? null : firstName ? words.greeting(firstName) : words.greetingWithoutName,
    code: kind === 'code' ? (code ?? null) : null,
    paragraphs: hasReceipt ? [...paragraphs, words.receiptAttached] : paragraphs,
    papers,
    button: button && link ? { label: button, url: links[link] } : null,
    writeTo: words.writeTo(brand.supportEmail),
    smallPrint: [words.neverAsk, words.whyYou(brand.name)],
  }
}
