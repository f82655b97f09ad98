import type { PictureKind } from '@/lib/domain/capture'
import type { Area } from './gray-frame'

/** Width over height of the guide that a person sees. A face stands in an oval of three to four. */
export const guideAspects: Record<PictureKind, number> = { card: 1.586, page: 1 / 1.414, passport: 125 / 88, face: 3 / 4 }

/**
 * How wide the judged frame is, in pixels. At 480 the smallest print on a card (2 mm) is nine pixels high:
 * enough to tell whether it can be read; so is a passport's machine-readable line. A face has no print.
 */
const frameWidthsPx: Record<PictureKind, number> = { card: 480, page: 420, passport: 480, face: 240 }

/** What is judged shows more than the guide: this share of its width on every side, to see where a document ends. */
export const marginShare = 0.1

/** The size of the judged frame, and where in it the guide stands. */
export function frameShape(kind: PictureKind): { width: number; height: number; guide: Area } {
  const width = frameWidthsPx[kind]
  const margin = Math.round(width * marginShare)
  const guideWidth = width - 2 * margin
  const guideHeight = Math.round(guideWidth / guideAspects[kind])
  return {
    width,
    height: guideHeight + 2 * margin,
    guide: { x: margin, y: margin, width: guideWidth, height: guideHeight },
  }
}
