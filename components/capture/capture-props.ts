import type { CaptureWords } from '@/lib/words/capture'
import type { PictureKind } from './coach/frame-shape'

export type CaptureProps = {
  kind: PictureKind
  words: CaptureWords
  /** What the file inputs accept, like "image/*,application/pdf". */
  accept: string
  /** The name of both file inputs when their form is sent without JavaScript; at most one of them has a file. */
  name?: string
  /** A picture that the person looked at and wants to use: what the camera gave (a JPEG, seldom a PNG), or the file they chose. */
  onPicture: (picture: Blob) => void
}
