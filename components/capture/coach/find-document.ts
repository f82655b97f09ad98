import type { Line, SideName } from './find-lines'
import type { SeenSides } from './find-sides'

/** A document that lies wholly in the frame. */
export type SeenDocument = {
  /** Its width as a share of the frame's. */
  width: number
  /** Where its middle lies, in shares of the frame. */
  middle: { x: number; y: number }
  /** Its width over its height. */
  aspect: number
  /** The tangent of the angle by which it is turned; above 0 its right side is the higher one. */
  turn: number
  /** How much speaks against it; nothing against a perfect one. */
  cost: number
}

/** How much of a mistake each is, in shares of a side that is as strong as the strongest. */
const weights = { aspect: 5, crooked: 4, faint: 0.4, unseen: 0.5 }
/** A slanted phone makes a document longer or shorter; beyond this, natural logarithm, a side was mistaken. */
const aspectOffMax = 0.17
/** A clear upper or lower side is at least so strong a step of light as the weaker of the other two, as a share. */
const clearMinShare = 0.4
/** Nearer to the frame's edge than this share, a side cannot be told from one that is cut off. */
const depthMin = 0.015

/** Width over height; exact for a card (ISO 7810) and a passport (ICAO 9303), while paper is A4, Letter or a slip. */
export type DocumentShape = { aspect: number; isExact: boolean }

/**
 * Finds the four sides that make the likeliest document of this shape; null when there is none. The shape decides
 * between a card's edge and the coloured band below it; where it is exact it also tells where the upper or lower
 * side lies when that one is as dark as the table, or a fold.
 */
export function findDocument({ lines, frameAspect }: SeenSides, { aspect, isExact }: DocumentShape): SeenDocument | null {
  const { left: lefts, right: rights, top: tops, bottom: bottoms } = lines
  const shape = { aspect, frameAspect }
  let likeliest: SeenDocument | null = null
  for (const left of lefts) for (const right of rights) {
    for (const top of [...tops, null]) for (const bottom of [...bottoms, null]) {
      const outline = outlineFrom({ left, right, top, bottom }, shape)
      if (!outline || (outline.isInferred && !isExact)) continue
      const faint =
        faintness(left, lefts) + faintness(right, rights) + faintness(top, tops) + faintness(bottom, bottoms)
      const cost = outline.found.cost + weights.faint * faint
      if (!likeliest || cost < likeliest.cost) likeliest = { ...outline.found, cost }
    }
  }
  return likeliest
}

type Shape = { aspect: number; frameAspect: number }
type Sides = Record<SideName, Line | null>

function outlineFrom(sides: Sides, { aspect, frameAspect }: Shape) {
  const depths = depthsOf(sides, aspect / frameAspect)
  if (!depths || Math.min(...Object.values(depths)) < depthMin || !isClear(sides)) return null
  const width = 1 - depths.left - depths.right
  const height = 1 - depths.top - depths.bottom
  const aspectOff = Math.abs(Math.log(((width / height) * frameAspect) / aspect))
  if (aspectOff > aspectOffMax) return null
  const { turn, crookedness, seen } = turnOf(sides)
  const cost = weights.aspect * aspectOff + weights.crooked * crookedness + weights.unseen * (4 - seen)
  const middle = { x: depths.left + width / 2, y: depths.top + height / 2 }
  return { found: { width, middle, aspect: (width / height) * frameAspect, turn, cost }, isInferred: seen < 4 }
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

/** A band or a fold may hide the upper or the lower side, not both: with neither clear, they are lines of print. */
function isClear({ left, right, top, bottom }: Sides): boolean {
  const weaker = Math.min(left?.step ?? 0, right?.step ?? 0)
  return Math.max(top?.step ?? 0, bottom?.step ?? 0) >= clearMinShare * weaker
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
