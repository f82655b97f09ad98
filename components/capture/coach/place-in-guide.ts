import type { PictureKind, Verdict } from '@/lib/domain/capture'
import { findDocument, type SeenDocument } from './find-document'
import { findMachineLines } from './find-machine-lines'
import { findSides } from './find-sides'
import { guideAspects, marginShare } from './frame-shape'
import type { Area, GrayFrame } from './gray-frame'
import { measureHead } from './measure-head'
import { measureSpread } from './measure-spread'

export type Place = {
  fault: Extract<Verdict, 'too-far' | 'cut-off' | 'tilted' | 'upside-down'> | null
  /** The width of the document (or head) over that of the guide; null where none is seen. */
  fill: number | null
}

/** Smaller than this part of the guide and the still has too few pixels for its small print. */
const fillMin = { document: 0.74, face: 0.66 }
/** A turn of about 9°: still easy to read, and a steady hand does better. */
const turnMax = 0.17
/** What has detail takes up less of the guide than this: it is far away, or the guide is empty. */
const spreadMin = 0.5
/** A face has eyes and a mouth: with fewer places of contrast than this share, a wall is seen. */
const faceDetailMin = 0.01
/** So much may speak against a document that lies across. Rules and bands of a page that is cut off make worse ones. */
const sidewaysCostMax = { card: 0.6, page: 0.1 }

export function placeOfHead(frame: GrayFrame, oval: Area, detail: number): Place {
  const fill = measureHead(frame, oval)
  return { fill, fault: fill === null || fill < fillMin.face || detail < faceDetailMin ? 'too-far' : null }
}

export function placeOfDocument(frame: GrayFrame, guide: Area, kind: Exclude<PictureKind, 'face'>): Place {
  const found = findDocument(findSides(frame, 'upright'), { aspect: guideAspects[kind], isExact: kind !== 'page' })
  // An open passport that is seen whole has the shape of a photo page held sideways: there its lines tell.
  if (kind !== 'passport' && isSideways(frame, kind, found)) return { fill: null, fault: 'tilted' }
  if (!found) return { fill: null, fault: measureSpread(frame, guide) < spreadMin ? 'too-far' : 'cut-off' }
  const fill = found.width / (1 - 2 * marginShare)
  if (Math.abs(found.turn) > turnMax) return { fill, fault: 'tilted' }
  if (kind === 'passport' && isUpsideDown(frame, found)) return { fill, fault: 'upside-down' }
  return { fill, fault: fill < fillMin.document ? 'too-far' : null }
}

/** Whether a document across the guide is likelier than the one found along it. */
function isSideways(frame: GrayFrame, kind: keyof typeof sidewaysCostMax, found: SeenDocument | null): boolean {
  const across = findDocument(findSides(frame, 'sideways'), { aspect: 1 / guideAspects[kind], isExact: false })
  return across !== null && across.cost < Math.min(sidewaysCostMax[kind], found?.cost ?? Infinity)
}

/** The lines are seen, and not where they belong. Where none are seen, nobody is sent back for that. */
function isUpsideDown(frame: GrayFrame, found: SeenDocument): boolean {
  const linesAt = findMachineLines(frame, found)
  return linesAt.length > 0 && !linesAt.includes('bottom')
}
