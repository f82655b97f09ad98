import type { CaptureWords } from '@/lib/words/capture'
import type { PictureKind } from './coach/frame-shape'
import type { Verdict } from './coach/judge-frame'

/** The words for a verdict; before there is one, how to begin. */
export function adviceFor({ advice, frame }: CaptureWords, kind: PictureKind, verdict: Verdict | null) {
  if (!verdict) return frame[kind]
  return verdict === 'too-far' ? advice['too-far'][kind] : advice[verdict]
}
