import type { PictureKind, Verdict } from '@/lib/domain/capture'
import { frameShape } from './frame-shape'
import { lightBelow, type Area, type GrayFrame } from './gray-frame'
import { measureGlare } from './measure-glare'
import { measureSharpness } from './measure-sharpness'
import { placeOfDocument, placeOfHead } from './place-in-guide'

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

type Bounds = {
  /** The brightest pixels, this share of all, tell the light: a small card on a dark table has few. */
  brightestShare: number
  /** Paper darker than this, and print on it drowns in the camera's noise. A face counts with what is around it. */
  brightnessMin: number
  /** A reflection as large as this covers a line of print or half a face on an ID photo. */
  glareMax: number
  /** A blur of about 1.2 pixels of the judged frame. Beyond, the small print of a card runs together. */
  sharpnessMin: number
}

const document: Bounds = { brightestShare: 0.02, brightnessMin: 100, glareMax: 0.004, sharpnessMin: 0.54 }
const bounds: Record<PictureKind, Bounds> = {
  card: document,
  page: { ...document, glareMax: 0.003 },
  passport: document,
  face: { brightestShare: 0.1, brightnessMin: 80, glareMax: 1, sharpnessMin: 0.4 },
}

/**
 * Judges one small frame, sized by `frameShape(kind)`: is this worth taking, and if not, what is the first
 * thing to change? It looks at light and edges only; it reads nothing and recognises nobody. A passport is upside
 * down when its machine-readable lines are. Of a card or a page it cannot tell, nor a card's front from its back.
 */
export function judgeFrame(frame: GrayFrame, kind: PictureKind): Judgement {
  const { guide } = frameShape(kind)
  const { brightestShare, brightnessMin, glareMax, sharpnessMin } = bounds[kind]
  const brightness = lightBelow(frame, guide, 1 - brightestShare)
  const glare = measureGlare(frame, guide)
  const { sharpness, detail } = measureSharpness(frame, middleOf(guide))
  const place = kind === 'face' ? placeOfHead(frame, guide, detail) : placeOfDocument(frame, guide, kind)

  const verdict =
    brightness < brightnessMin ? 'too-dark'
    : place.fault ? place.fault
    : glare > glareMax ? 'glare'
    : sharpness < sharpnessMin ? 'blurred'
    : 'good'
  return { verdict, brightness, glare, sharpness, fill: place.fill }
}

/** The guide without its rim, so that the table beside a document has no say in its focus. */
function middleOf({ x, y, width, height }: Area): Area {
  const rim = Math.round(width * 0.08)
  return { x: x + rim, y: y + rim, width: width - 2 * rim, height: height - 2 * rim }
}
