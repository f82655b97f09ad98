import { z } from 'zod'
import type { Entry } from './chain'
import type { EvidenceFact, EvidenceKind } from './fact'

type Fact<Kind extends EvidenceKind> = Extract<EvidenceFact, { kind: Kind }>

const sentences: { [Kind in EvidenceKind]: (fact: Fact<Kind>) => string } = {
  'contact-proved': ({ channel }) =>
    channel === 'email'
      ? 'The person typed back a code that had been sent to their e-mail address.'
      : 'The person typed back a code that had been sent to their phone.',
  'signed-in': () => 'The person signed in with the code from their e-mail.',
  'agreements-shown': ({ version, documents }) =>
    `The person was shown version ${version} of the agreements, ${documents.length} documents, each open to be read.`,
  consented: ({ version }) => `The person ticked the box and agreed to version ${version} of the agreements.`,
  'identity-checked': ({ vendor, outcome }) => `The check of the person’s identity at ${vendor}: ${outcome ?? 'waiting'}.`,
  'application-sent': () => 'The person pressed "Send my application".',
  'request-sent': ({ endpoint }) => `A request was about to go out to Jiko: ${endpoint}.`,
  'application-refused': () => 'Jiko would not take the application as it was; the person was asked to mend it.',
  'status-learned': ({ status, source }) => `Jiko said that the application is ${status} (learned by ${source}).`,
  'document-kept': ({ type }) => `The person gave a picture: ${type}.`,
  'document-delivered': ({ type }) => `Jiko has the picture: ${type}.`,
  'document-refused': ({ type }) => `Jiko would not take the picture: ${type}.`,
  'receipt-mailed': () => 'The person was sent their receipt by e-mail.',
  'agreements-notice': ({ version, appliesFrom }) =>
    `The person was told by e-mail of version ${version} of the agreements, which counts for them from ${appliesFrom} at the earliest.`,
  'deletion-asked': () => 'The person asked that what is kept of them be deleted.',
  'transfer-confirmed': ({ transfer }) =>
    transfer.endsWith('-partner') ? `The partner had money moved: ${transfer}.` : `The person had money moved: ${transfer}.`,
  'transfer-status-learned': ({ status, source }) => `Jiko said that the transfer is ${status} (learned by ${source}).`,
  'transfer-refused': () => 'Jiko would not take the transfer, and has none of this id.',
  'data-destroyed': ({ what, because }) => `Destroyed for good: ${what} (${because}).`,
}

const body = z.record(z.string(), z.unknown())

/** A sentence, and names with their values. */
type Said = { sentence: string; details: [string, string][] }

/** An entry in plain words, and all that it holds. What cannot be read any more is shown as it stands. */
export function sayEntry({ kind, body: text }: Pick<Entry, 'kind' | 'body'>): Said {
  try {
    const about = body.parse(JSON.parse(text))
    const say = sentences[kind as EvidenceKind] as ((fact: typeof about) => string) | undefined
    const details = Object.entries(about).flatMap(([name, value]) => detailsOf(name, value))
    return { sentence: say?.(about) ?? kind, details }
  } catch {
    return { sentence: kind, details: [['as it stands', text]] }
  }
}

/** Lists member by member, such as documents, each as one line. */
function detailsOf(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.map((one, at) => [`${name} ${at + 1}`, lineOf(one)])
  return [[name, lineOf(value)]]
}

function lineOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(lineOf).join(' · ')
  return value === null ? 'none' : String(value)
}
