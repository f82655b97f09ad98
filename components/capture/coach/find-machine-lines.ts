import type { SeenDocument } from './find-document'
import type { SideName } from './find-lines'
import type { GrayFrame } from './gray-frame'
import { lightFrom, sideOf, type DocumentSide } from './side-of-document'

/** Everything below is in shares of the side that the lines run along, 125 mm (ICAO 9303 part 4, TD3). */
const zoneShare = 0.21
/** The 44 characters fill 112 mm of it. A little less is looked at, since the document's ends are not exactly known. */
const endShare = 0.09
/** From line to line: 6.35 mm, and a slanted phone. */
const apart = { least: 0.035, most: 0.07 }
/** One and a half characters. These lines have no spaces and are filled up with "<": every place so wide has ink. */
const placeShare = 0.03
/** Ink on paper, as a share of the paper's light. Patterns behind print are paler than this. */
const contrastShareMin = 0.3
/** The share of places that have ink: in a line nearly all, between two lines few. */
const lineShareMin = 0.85
const gapShareMax = 0.5
/** How much the document's turn may have been mistaken, as a tangent. */
const turnOff = [0, -0.02, 0.02, -0.04, 0.04] as const

const sides = ['bottom', 'top', 'left', 'right'] as const

/**
 * The sides of a document along which two lines run that have ink from end to end: the machine-readable lines of a
 * passport. Nothing is read. None where there are no such lines, or where light or focus hide them.
 */
export function findMachineLines(frame: GrayFrame, document: SeenDocument): SideName[] {
  return sides.filter((side) => {
    const inked = inkAlong(frame, sideOf(frame, document, side))
    return turnOff.some((off) => hasTwoLines(inked, off))
  })
}

/** Row by row inwards from a side: which places along it have ink. */
type Inked = { rows: boolean[][]; lengthPx: number }

function inkAlong(frame: GrayFrame, side: DocumentSide): Inked {
  const placePx = side.lengthPx * placeShare
  const places = Math.floor((1 - 2 * endShare) / placeShare)
  const rows = Array.from({ length: Math.round(side.lengthPx * zoneShare) }, (_, inward) =>
    Array.from({ length: places }, (_, place) => {
      const from = (place - places / 2) * placePx
      return hasInk(frame, side, { from, to: from + placePx, inward })
    }),
  )
  return { rows, lengthPx: side.lengthPx }
}

type Place = { from: number; to: number; inward: number }

function hasInk(frame: GrayFrame, side: DocumentSide, { from, to, inward }: Place): boolean {
  let lowest = 255
  let highest = 0
  for (let along = from; along < to; along++) {
    const here = lightFrom(frame, side, along, inward)
    if (here === null) return false
    lowest = Math.min(lowest, here)
    highest = Math.max(highest, here)
  }
  return highest - lowest >= contrastShareMin * highest
}

/** Two rows of ink with paper between them, as far apart as these lines are. */
function hasTwoLines({ rows, lengthPx }: Inked, turnOff: number): boolean {
  const shares = rows.map((_, row) => inkShare(rows, row, turnOff * lengthPx * placeShare))
  return shares.some((first, from) => {
    if (first < lineShareMin) return false
    const next = shares.slice(from, from + Math.round(apart.most * lengthPx) + 1)
    const isLine = (share: number, steps: number) => steps >= apart.least * lengthPx && share >= lineShareMin
    return next.some((share, steps) => isLine(share, steps) && Math.min(...next.slice(0, steps)) <= gapShareMax)
  })
}

/** The share of places with ink in a row that drifts by so many pixels from place to place. */
function inkShare(rows: boolean[][], row: number, driftPx: number): number {
  const places = rows[row]!
  const inked = places.filter((_, place) => rows[row + Math.round((place - places.length / 2) * driftPx)]?.[place])
  return inked.length / places.length
}
