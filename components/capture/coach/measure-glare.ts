import { lightBelow, type Area, type GrayFrame } from './gray-frame'

/** As white as a sensor can say, and even: what stood there is gone. */
const blownOut = 249
const evenWithin = 14
/** Glare is judged in little squares, so that white print or a white border is not mistaken for it. */
const squarePx = 8
/** Where half of the document is this white, the paper is bright and evenly lit, and that is no glare. */
const brightPaper = 244

/** The share of an area that a reflection has wiped out, 0 to 1. */
export function measureGlare(frame: GrayFrame, area: Area): number {
  if (lightBelow(frame, area, 0.5) >= brightPaper) return 0
  let wipedOut = 0
  let squares = 0
  for (let y = area.y; y + squarePx <= area.y + area.height; y += squarePx) {
    for (let x = area.x; x + squarePx <= area.x + area.width; x += squarePx) {
      squares++
      if (isBlownOut(frame, x, y)) wipedOut++
    }
  }
  return wipedOut / squares
}

function isBlownOut({ light, width }: GrayFrame, left: number, top: number): boolean {
  let sum = 0
  for (let y = top; y < top + squarePx; y++) {
    for (let x = left; x < left + squarePx; x++) {
      const here = light[y * width + x]!
      if (here < 255 - evenWithin) return false
      sum += here
    }
  }
  return sum >= blownOut * squarePx * squarePx
}
