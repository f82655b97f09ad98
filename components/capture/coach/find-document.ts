import { findLines, type Line, type SideName } from './find-lines'
import { halved, lightBelow, type GrayFrame } from './gray-frame'

/** A document that lies wholly in the frame. */
export type SeenDocument = {
  /** Its width as a share of the frame's. */
  width: number
  /** Its width over its height. */
  aspect: number
  /** The tangent of the angle by which it is turned. */
  turn: number
}

/** How much of a mistake each is, in shares of a side that is as strong as the strongest. */
const weights = { aspect: 5, crooked: 4, faint: 0.4, unseen: 0.5 }
/** A slanted phone makes a document longer or shorter; beyond this, natural logarithm, a side was mistaken. */
const aspectOffMax = 0.17
/** Outside of a side is something else than paper: so many steps of light, of 255, away from it. */
const outsideOffMin = 12
/** Nearer to the frame's edge than this share, a side cannot be told from one that is cut off. */
const depthMin = 0.015

/** Width over height; exact for a card (ISO 7810), while paper is A4, Letter or a passport's two pages. */
export type DocumentShape = { aspect: number; isExact: boolean }

/**
 * Finds the four sides that make the likeliest document of this shape; null when there is none. The shape decides between a card's edge and the coloured band below it; where it is exact it also
 * tells where the upper or lower side lies when that one is as dark as the table.
 */
export function findDocument(frame: GrayFrame, { aspect, isExact }: DocumentShape): SeenDocument | null {
  const small = halved(frame)
  const paper = paperOf(small)
  const linesAt = (side: SideName) =>
    findLines(small, side).filter(({ outside }) => Math.abs(outside - paper) >= outsideOffMin)
  const [lefts, rights, tops, bottoms] = [linesAt('left'), linesAt('right'), linesAt('top'), linesAt('bottom')]
  const shape = { aspect, frameAspect: frame.width / frame.height }

  let likeliest: { found: SeenDocument; cost: number } | null = null
  for (const left of lefts) for (const right of rights) {
    for (const top of [...tops, null]) for (const bottom of [...bottoms, null]) {
      const outline = outlineFrom({ left, right, top, bottom }, shape)
      if (!outline || (outline.isInferred && !isExact)) continue
      const faint =
        faintness(left, lefts) + faintness(right, rights) + faintness(top, tops) + faintness(bottom, bottoms)
      const cost = outline.cost + weights.faint * faint
      if (!likeliest || cost < likeliest.cost) likeliest = { found: outline.found, cost }
    }
  }
  return likeliest?.found ?? null
}

type Shape = { aspect: number; frameAspect: number }
type Sides = Record<SideName, Line | null>

function outlineFrom(sides: Sides, { aspect, frameAspect }: Shape) {
  const depths = depthsOf(sides, aspect / frameAspect)
  if (!depths || Math.min(...Object.values(depths)) < depthMin) return null
  const width = 1 - depths.left - depths.right
  const height = 1 - depths.top - depths.bottom
  const aspectOff = Math.abs(Math.log(((width / height) * frameAspect) / aspect))
  if (aspectOff > aspectOffMax) return null
  const { turn, crookedness, seen } = turnOf(sides)
  const cost = weights.aspect * aspectOff + weights.crooked * crookedness + weights.unseen * (4 - seen)
  return { found: { width, aspect: (width / height) * frameAspect, turn }, cost, isInferred: seen < 4 }
}

/**
 * Where the four sides lie; `shape` is in shares of the frame. The upper or lower one may be worked out from the
 * others: bands as dark as a table run along the long sides of a card. The short ones must be seen, else half
 * a card below a band would pass for a whole one.
 */
function depthsOf({ left, right, top, bottom }: Sides, shape: number): Record<SideName, number> | null {
  if (!left || !right) return null
  const height = (1 - left.depth - right.depth) / shape
  const depths = { left: left.depth, right: right.depth }
  if (top) return { ...depths, top: top.depth, bottom: bottom?.depth ?? 1 - height - top.depth }
  if (bottom) return { ...depths, top: 1 - height - bottom.depth, bottom: bottom.depth }
  return null
}

/** Seen from their own sides, opposite ones lean opposite ways when the document is turned. */
function turnOf({ left, right, top, bottom }: Sides) {
  const slopes = [left?.slope, right && -right.slope, top && -top.slope, bottom?.slope].filter((slope) => slope != null)
  const turn = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
  const crookedness = slopes.reduce((sum, slope) => sum + Math.abs(slope - turn), 0) / slopes.length
  return { turn, crookedness, seen: slopes.length }
}

const faintness = (line: Line | null, all: readonly Line[]) =>
  line ? 1 - line.step / Math.max(...all.map(({ step }) => step)) : 0

/** The light of the paper in the middle: most of a document is paper. */
function paperOf(small: GrayFrame): number {
  const { width, height } = small
  return lightBelow(small, { x: width >> 2, y: height >> 2, width: width >> 1, height: height >> 1 }, 0.6)
}
