import type { PictureKind, Verdict } from '@/lib/domain/capture'
import { findDocument } from './find-document'
import { frameShape, guideAspects, marginShare } from './frame-shape'
import { lightBelow, type Area, type GrayFrame } from './gray-frame'
import { measureGlare } from './measure-glare'
import { measureHead } from './measure-head'
import { measureSharpness } from './measure-sharpness'
import { measureSpread } from './measure-spread'

export type Judgement = {
  verdict: Verdict
  /** The light of the brightest part of the guide, 0 to 255. */
  brightness: number
  /** The share of the guide that is wiped out by a reflection. */
  glare: number
  /** See measureSharpness: 1 is crisp. */
  sharpness: number
  /** The width of the document (or head) over that of the guide; null where none is seen. */
  fill: number | null
}

/** The brightest pixels, so many of a hundred, tell the light: a small card on a dark table has few. */
const brightestShare = { card: 0.02, page: 0.02, face: 0.1 }
/** Paper darker than this, and print on it drowns in the camera's noise. A face counts with what is around it. */
const brightnessMin = { card: 100, page: 100, face: 80 }
/** A reflection as large as this covers a line of print or half a face on an ID photo. */
const glareMax = { card: 0.004, page: 0.003, face: 1 }
/** A blur of about 1.2 pixels of the judged frame. Beyond, the small print of a card runs together. */
const sharpnessMin = { card: 0.54, page: 0.54, face: 0.4 }
/** Smaller than this part of the guide and the still has too few pixels for its small print. */
const fillMin = { card: 0.74, page: 0.74, face: 0.66 }
/** A turn of about 9°: still easy to read, and a steady hand does better. */
const turnMax = 0.17
/** What has detail takes up less of the guide than this: it is far away, or the guide is empty. */
const spreadMin = 0.5
/** A face has eyes and a mouth: with fewer places of contrast than this share, a wall is seen. */
const faceDetailMin = 0.01

/**
 * Judges one small frame, sized by `frameShape(kind)`: is this worth taking, and if not, what is the first
 * thing to change? It looks at light and edges only; it reads nothing and recognises nobody. It cannot tell
 * a card's front from its back, or upright from upside down.
 */
export function judgeFrame(frame: GrayFrame, kind: PictureKind): Judgement {
  const { guide } = frameShape(kind)
  const brightness = lightBelow(frame, guide, 1 - brightestShare[kind])
  const glare = measureGlare(frame, guide)
  const { sharpness, detail } = measureSharpness(frame, middleOf(guide))
  const place = kind === 'face' ? placeOfHead(frame, guide, detail) : placeOfDocument(frame, guide, kind)

  const verdict =
    brightness < brightnessMin[kind] ? 'too-dark'
    : place.fault ? place.fault
    : glare > glareMax[kind] ? 'glare'
    : sharpness < sharpnessMin[kind] ? 'blurred'
    : 'good'
  return { verdict, brightness, glare, sharpness, fill: place.fill }
}

type Place = { fault: Extract<Verdict, 'too-far' | 'cut-off' | 'tilted'> | null; fill: number | null }

function placeOfHead(frame: GrayFrame, oval: Area, detail: number): Place {
  const fill = measureHead(frame, oval)
  return { fill, fault: fill === null || fill < fillMin.face || detail < faceDetailMin ? 'too-far' : null }
}

function placeOfDocument(frame: GrayFrame, guide: Area, kind: 'card' | 'page'): Place {
  const found = findDocument(frame, { aspect: guideAspects[kind], isExact: kind === 'card' })
  if (!found) return { fill: null, fault: measureSpread(frame, guide) < spreadMin ? 'too-far' : 'cut-off' }
  const fill = found.width / (1 - 2 * marginShare)
  if (Math.abs(found.turn) > turnMax) return { fill, fault: 'tilted' }
  return { fill, fault: fill < fillMin[kind] ? 'too-far' : null }
}

/** The guide without its rim, so that the table beside a document has no say in its focus. */
function middleOf({ x, y, width, height }: Area): Area {
  const rim = Math.round(width * 0.08)
  return { x: x + rim, y: y + rim, width: width - 2 * rim, height: height - 2 * rim }
}
