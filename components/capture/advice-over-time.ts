import type { Verdict } from '@/lib/domain/capture'

/** What the coach saw in one frame. */
export type Sight = { verdict: Verdict; isSteady: boolean; atMs: number }

/** What the sights so far add up to; times in milliseconds of one clock. */
export type Watch = {
  verdict: Verdict
  /** Since when the verdict has been the same. */
  sinceMs: number
  /** Since when it has been good and the hand steady; null while it is not. */
  readySinceMs: number | null
  shown: Verdict | null
  spoken: Verdict | null
}

export const firstSight = (atMs: number): Watch => ({
  verdict: 'too-far',
  sinceMs: atMs,
  readySinceMs: null,
  shown: null,
  spoken: null,
})

/** An advice that changes faster than this cannot be read. */
const shownAfterMs = 350
/** Spoken advice cannot be taken back: it waits until it is sure. */
const spokenAfterMs = 1_000
/** Good and steady for so long, and the picture takes itself. */
const takenAfterMs = 800

/** Adds one more sight. What is shown and spoken follows slowly, so that neither chatters. */
export function watchOn(watch: Watch, { verdict, isSteady, atMs }: Sight): Watch {
  const sinceMs = verdict === watch.verdict ? watch.sinceMs : atMs
  const stableMs = atMs - sinceMs
  return {
    verdict,
    sinceMs,
    readySinceMs: verdict === 'good' && isSteady ? (watch.readySinceMs ?? atMs) : null,
    shown: stableMs >= shownAfterMs ? verdict : watch.shown,
    spoken: stableMs >= spokenAfterMs ? verdict : watch.spoken,
  }
}

/** Whether the picture may take itself now. */
export function isReady({ readySinceMs }: Watch, atMs: number): boolean {
  return readySinceMs !== null && atMs - readySinceMs >= takenAfterMs
}
