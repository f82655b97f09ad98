import { smoothPath, type Point } from './smooth-path'

const turn = 2 * Math.PI
const pointsPerWave = 6

/** One ring of a rosette, in units of its radius. */
export type Ring = {
  inner: number
  outer: number
  /** How often the ring swells and narrows; also how many strands it takes. */
  lobes: number
  /** How often one strand crosses the ring. It shares no divisor with `lobes`, or strands would coincide. */
  waves: number
  /** How much it narrows between lobes, 0 to 1. */
  waist: number
}

/**
 * One strand of a guilloche ring, a closed curve around 0,0. Turned by each multiple of 1/lobes it meets the
 * same envelope at another phase of its wave, so that copies of this one curve weave the whole ring.
 */
export function ringStrand({ inner, outer, lobes, waves, waist }: Ring, radius: number): string {
  const middle = (inner + outer) / 2
  const half = (outer - inner) / 2
  const count = Math.max(waves, lobes) * pointsPerWave
  const points = Array.from({ length: count }, (_, place): Point => {
    const angle = (place / count) * turn
    const swell = 1 - waist * (0.5 - 0.5 * Math.cos(lobes * angle))
    const distance = radius * (middle + half * swell * Math.sin(waves * angle))
    return [distance * Math.cos(angle), distance * Math.sin(angle)]
  })
  return smoothPath(points, { isClosed: true })
}

/** A tile of a band: it may be laid end to end. */
export type Band = { width: number; height: number; strands: number; waves: number; waist: number }

/** The strands of one tile, evenly out of phase, all within its height. */
export function bandStrands({ width, height, strands, waves, waist }: Band): string[] {
  const count = waves * pointsPerWave + 1
  return Array.from({ length: strands }, (_, strand) => {
    const points = Array.from({ length: count + 2 }, (_, place): Point => {
      const along = (place - 1) / (count - 1)
      const swell = 1 - waist * (0.5 + 0.5 * Math.cos(along * turn))
      const rise = Math.sin((waves * along + strand / strands) * turn) * swell * 0.48
      return [along * width, height * (0.5 + rise)]
    })
    return smoothPath(points, { isClosed: false })
  })
}
