import type { PictureKind, Verdict } from '@/lib/domain/capture'
import type { CaptureWords } from '@/lib/words/capture'

/** The words for a verdict; before there is one, how to begin. */
export function adviceFor({ advice, frame }: CaptureWords, kind: PictureKind, verdict: Verdict | null) {
  if (!verdict) return frame[kind]
  return verdict === 'too-far' ? advice['too-far'][kind] : advice[verdict]
}
