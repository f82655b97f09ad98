import { z } from 'zod'
import type { DocumentKind, UnfitBecause } from '../domain/documents'
import type { DocumentType } from '../jiko/documents'

const jikoDocuments = z.array(z.object({ type: z.string(), status: z.string(), reason: z.string().nullable() }))
export type JikoDocuments = z.output<typeof jikoDocuments>

/** Our documents in the bank's words (docs/jiko.md, "Documents"). */
export const jikoTypeOf: Record<DocumentKind, DocumentType> = {
  'id-front': 'ID_FRONT',
  'id-back': 'ID_BACK',
  passport: 'PASSPORT',
  selfie: 'SELFIE',
  'number-proof': 'IDENTIFICATION_NUMBER_VERIFICATION',
  'address-proof': 'ADDRESS_VERIFICATION',
}

/** What Jiko said of each document when it was last read, as kept with the application. */
export function readJikoDocuments(kept: unknown): JikoDocuments {
  return jikoDocuments.parse(kept)
}

/** The types that Jiko found unfit and wants again. */
export function refusedTypes(documents: JikoDocuments): string[] {
  return documents.filter(({ status }) => status === 'INVALID').map(({ type }) => type)
}

const reasonWords: readonly (readonly [RegExp, UnfitBecause])[] = [
  [/CUT_?OFF|CROP|INCOMPLETE/, 'cut-off'],
  [/BLUR|FOCUS|SHARP/, 'blurred'],
  [/GLARE|REFLECT/, 'glare'],
  [/DARK/, 'too-dark'],
  [/EXPIRED/, 'expired'],
]

/**
 * What a person may do better, from the reason that Jiko gave. Jiko publishes one such reason
 * (IMAGE_QUALITY_ERROR_CUTOFF) and no list: what names nothing we know means what it means without a reason.
 */
export function unfitBecause(reason: string | null): UnfitBecause {
  const known = reasonWords.find(([word]) => word.test(reason?.toUpperCase() ?? ''))
  return known ? known[1] : 'unknown'
}
