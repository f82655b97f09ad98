import type { GrayFrame } from './gray-frame'

export type SideName = 'left' | 'right' | 'top' | 'bottom'

/** A long straight edge that may be one side of a document. */
export type Line = {
  /** How far inside the frame its middle lies, as a share of the frame. */
  depth: number
  /** Sideways over along: the tangent of the angle by which it is turned. */
  slope: number
  /** The mean step of light across it, of 255. */
  step: number
  /** The mean light just outside of it. */
  outside: number
}

/** A view on the frame from one side: how deep it goes inwards, how long it runs, the light at a place. */
type Side = { deep: number; long: number; light: (depth: number, along: number) => number }
type View = Side & { middleShare: number }

/** Beyond this the person should turn the document, so there is no use in searching further: tan 20°. */
const slopeMax = 0.36
const slopeStep = 0.06
/** A side may lie up to here; beyond is the middle of the document. */
const depthMaxShare = 0.42
/** Steps of light, of 255, that count as an edge at one place and on the average. Camera noise stays below. */
const stepMin = 6
const stepMeanMin = 10
/** The share of places along the line that must agree. Grain of wood and lines of print agree less. */
const agreementMin = 0.72
/** Inside of a document's side it stays different from outside; across a grain of wood it is soon the same. */
const insideAtPx = 7
const lastingShareMin = 0.4
/** So many of the strongest are worth comparing: the side itself, a coloured band, a photo's edge. */
const linesMax = 5

/**
 * The straight edges that may be this side of a document, the outermost first; none when nothing long is seen. Only
 * the middle of a side is looked at, `middleShare` of the frame's.
 */
export function findLines(frame: GrayFrame, side: SideName, middleShare: number): Line[] {
  const view = { ...viewFrom(side, frame), middleShare }
  const byDepth = Array.from({ length: Math.floor(view.deep * depthMaxShare) }, (_, depth) => strongestAt(view, depth))
  const peaks = byDepth.filter(
    ({ step }, at) => step >= stepMeanMin && step > (byDepth[at - 1]?.step ?? 0) && step >= (byDepth[at + 1]?.step ?? 0),
  )
  const strongest = peaks.sort((a, b) => b.step - a.step).slice(0, linesMax)
  return strongest.sort((a, b) => a.depth - b.depth)
}

function viewFrom(side: SideName, { light, width, height }: GrayFrame): Side {
  switch (side) {
    case 'left':
      return { deep: width, long: height, light: (depth, along) => light[along * width + depth]! }
    case 'right':
      return { deep: width, long: height, light: (depth, along) => light[along * width + width - 1 - depth]! }
    case 'top':
      return { deep: height, long: width, light: (depth, along) => light[depth * width + along]! }
    case 'bottom':
      return { deep: height, long: width, light: (depth, along) => light[(height - 1 - depth) * width + along]! }
  }
}

function strongestAt(view: View, depth: number): Line {
  let strongest: Line = { depth: depth / view.deep, slope: 0, step: 0, outside: 0 }
  for (let slope = -slopeMax; slope <= slopeMax; slope += slopeStep) {
    const line = lineAt(view, depth, slope)
    if (line.step > strongest.step) strongest = line
  }
  return strongest
}

/** One possible line. Its step is 0 when the places along it do not agree that there is one. */
function lineAt({ deep, long, light, middleShare }: View, depth: number, slope: number): Line {
  const from = Math.floor((long * (1 - middleShare)) / 2)
  let places = 0
  let sum = 0
  let brighter = 0
  let darker = 0
  let outside = 0
  let inside = 0
  for (let along = from; along < long - from; along += 3) {
    const at = Math.round(depth + slope * (along - long / 2))
    if (at < 2 || at > deep - 3) continue
    const beyond = light(at - 1, along) + light(at - 2, along)
    const step = (light(at + 1, along) + light(at + 2, along) - beyond) / 2
    places++
    sum += step
    outside += beyond / 2
    inside += light(Math.min(at + insideAtPx, deep - 1), along)
    if (step >= stepMin) brighter++
    if (step <= -stepMin) darker++
  }
  const isLasting = (inside - outside) * Math.sign(sum) >= lastingShareMin * Math.abs(sum)
  const isLine =
    isLasting && places > (long - 2 * from) / 6 && Math.max(brighter, darker) >= agreementMin * places
  return { depth: depth / deep, slope, step: isLine ? Math.abs(sum / places) : 0, outside: outside / places }
}
