import type { ReactNode } from 'react'
import type { PictureKind } from '@/lib/domain/capture'
import type { DocumentKind } from '@/lib/domain/documents'
import type { CaptureWords } from '@/lib/words/capture'
import type { SendingWords } from '@/lib/words/sending'

/** What it takes to get to a picture. */
export type CaptureProps = {
  kind: PictureKind
  words: CaptureWords
  /** What the file inputs accept, like "image/*,application/pdf". */
  accept: string
  /** A picture was taken (a JPEG, seldom a PNG) or a file chosen; the person has yet to look at it. */
  onPicture: (picture: Blob) => void
}

/** A whole document: the capture, the plain form around it, and what is said on its way. */
export type ShowDocumentProps = {
  kind: DocumentKind
  /** What stands before the lens: a card, a page, a passport or a face. */
  pictureKind: PictureKind
  /** Where the form is posted to without JavaScript; its file is called "file". */
  action: string
  /** What the file inputs accept, like "image/*,application/pdf". */
  accept: string
  words: { capture: CaptureWords; sending: SendingWords }
  /** A sentence for each reason why the server would not take a picture. */
  refusals: Record<string, string>
  /** The button of the plain form. */
  submit: string
  /** What was wrong with the last file, when the plain form brought the person back. */
  problem?: string
  /** The small print below. */
  children?: ReactNode
}
