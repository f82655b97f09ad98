import { findLines, type Line, type SideName } from './find-lines'
import { halved, lightBelow, type GrayFrame } from './gray-frame'

/** What may be the sides of a document, and the width over height of the frame they are seen in. */
export type SeenSides = { lines: Record<SideName, readonly Line[]>; frameAspect: number }

/** Outside of a side is something else than paper: so many steps of light, of 255, away from it. */
const outsideOffMin = 12

/**
 * How much of the frame's sides a document's surely run along, without its ends: round corners, fingers and other
 * sides. One that lies across the guide is smaller.
 */
const middleShares = { upright: 0.5, sideways: 0.24 }

/** All long straight edges with paper on their inner side only. */
export function findSides(frame: GrayFrame, lies: keyof typeof middleShares): SeenSides {
  const small = halved(frame)
  const paper = paperOf(small)
  const at = (side: SideName) =>
    findLines(small, side, middleShares[lies]).filter(({ outside }) => Math.abs(outside - paper) >= outsideOffMin)
  const lines = { left: at('left'), right: at('right'), top: at('top'), bottom: at('bottom') }
  return { lines, frameAspect: frame.width / frame.height }
}

/** The light of the paper in the middle: most of a document is paper. */
function paperOf(small: GrayFrame): number {
  const { width, height } = small
  return lightBelow(small, { x: width >> 2, y: height >> 2, width: width >> 1, height: height >> 1 }, 0.6)
}
