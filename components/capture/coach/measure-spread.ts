import type { Area, GrayFrame } from './gray-frame'

/** Contrast inside a little square, of 255, that print has and most tables have not. */
const contrastMin = 60
const squarePx = 8
/** What the outermost tenths hold is not counted: a speck on the table is no document. */
const outlierShare = 0.1

/** How much of an area's width and height is taken up by what has detail; the larger of the two, 0 to about 1.2. */
export function measureSpread(frame: GrayFrame, guide: Area): number {
  const columns: number[] = []
  const rows: number[] = []
  for (let y = 0; y + squarePx <= frame.height; y += squarePx) {
    for (let x = 0; x + squarePx <= frame.width; x += squarePx) {
      if (contrastIn(frame, x, y) < contrastMin) continue
      columns.push(x)
      rows.push(y)
    }
  }
  return Math.max(extent(columns) / guide.width, extent(rows) / guide.height)
}

function extent(places: number[]): number {
  const sorted = places.sort((a, b) => a - b)
  const outliers = Math.floor(sorted.length * outlierShare)
  return (sorted.at(-1 - outliers) ?? 0) - (sorted[outliers] ?? 0)
}

function contrastIn({ light, width }: GrayFrame, left: number, top: number): number {
  let lowest = 255
  let highest = 0
  for (let y = top; y < top + squarePx; y++) {
    for (let x = left; x < left + squarePx; x++) {
      const here = light[y * width + x]!
      lowest = Math.min(lowest, here)
      highest = Math.max(highest, here)
    }
  }
  return highest - lowest
}
