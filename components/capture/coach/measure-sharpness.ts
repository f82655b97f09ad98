import type { Area, GrayFrame } from './gray-frame'

/** How far to look for the whole of an edge, in pixels: wider than a blurred one, narrower than a word. */
const reachPx = 9
/** Less contrast than this, of 255, may be noise or texture and says nothing about focus. */
const contrastMin = 36
/** Fewer places with contrast than this share and there is nothing to focus on. */
const placesMinShare = 0.004
/** Of all places the sharper ones decide: shadows are soft however well the lens is focused. */
const decidingShare = 0.8

export type Sharpness = {
  /** The steepest pixel step of an edge over its whole height: about 0.4 over the blur in pixels; 1 is crisp. */
  sharpness: number
  /** The share of places that have any contrast. */
  detail: number
}

/**
 * How crisp the edges in an area are, across and down; the softer of the two counts, since a hand moves
 * one way. A ratio, so that it means the same on a pale letter and on a strong one.
 */
export function measureSharpness({ light, width }: GrayFrame, area: Area): Sharpness {
  const across = edgeRatios(light, area.y * width + area.x, width, area.height, 1, area.width)
  const down = edgeRatios(light, area.y * width + area.x, 1, area.width, width, area.height)
  return {
    sharpness: Math.min(decidingRatio(across), decidingRatio(down)),
    detail: (across.ratios.length + down.ratios.length) / (across.places + down.places),
  }
}

type EdgeRatios = { ratios: number[]; places: number }

function edgeRatios(light: Uint8ClampedArray, start: number, lineStep: number, lines: number, step: number, length: number) {
  const found: EdgeRatios = { ratios: [], places: 0 }
  for (let line = 0; line < lines; line += 2) {
    for (let at = 0; at + reachPx <= length; at += 4) {
      const { height, steepest } = edgeAt(light, start + line * lineStep + at * step, step)
      found.places++
      if (height >= contrastMin) found.ratios.push(steepest / height)
    }
  }
  return found
}

function edgeAt(light: Uint8ClampedArray, from: number, step: number) {
  let lowest = light[from]!
  let highest = lowest
  let steepest = 0
  for (let i = 1; i < reachPx; i++) {
    const here = light[from + i * step]!
    lowest = Math.min(lowest, here)
    highest = Math.max(highest, here)
    steepest = Math.max(steepest, Math.abs(here - light[from + (i - 1) * step]!))
  }
  return { height: highest - lowest, steepest }
}

function decidingRatio({ ratios, places }: EdgeRatios): number {
  if (ratios.length < placesMinShare * places) return 0
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length * decidingShare)]!
}
