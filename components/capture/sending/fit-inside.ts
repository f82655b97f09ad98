export type Size = { width: number; height: number }

/**
 * As large as a picture is sent, in pixels of its longer side. The 5 MB of PNG that Jiko takes of an ID hold
 * less of any photo with a sensor's grain; a sheet of paper at 3000 has 270 to the inch.
 */
export const longSideMaxPx = 3_000
/** Jiko cannot read an ID with fewer on its shorter side: a long and thin picture stays longer instead. */
export const shortSideMinPx = 1_000

/** The size at which a picture is sent: itself if it is small enough, never enlarged. */
export function fitInside({ width, height }: Size): Size {
  const scale = Math.min(
    1,
    Math.max(longSideMaxPx / Math.max(width, height), shortSideMinPx / Math.min(width, height)),
  )
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
