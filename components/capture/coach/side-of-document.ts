import type { SeenDocument } from './find-document'
import type { SideName } from './find-lines'
import type { GrayFrame } from './gray-frame'

type Way = { x: number; y: number }

/** A side of a document, however it is turned: where its middle lies, and the ways along it and inwards, in pixels. */
export type DocumentSide = { x: number; y: number; lengthPx: number; along: Way; inward: Way }

export function sideOf(frame: GrayFrame, { width, aspect, middle, turn }: SeenDocument, side: SideName): DocumentSide {
  const widthPx = width * frame.width
  const heightPx = widthPx / aspect
  const cosine = 1 / Math.hypot(1, turn)
  const right = { x: cosine, y: -turn * cosine }
  const down = { x: turn * cosine, y: cosine }
  const inward = { bottom: back(down), top: down, left: right, right: back(right) }[side]
  const isAcross = side === 'top' || side === 'bottom'
  const toMiddlePx = (isAcross ? heightPx : widthPx) / 2
  return {
    x: middle.x * frame.width - inward.x * toMiddlePx,
    y: middle.y * frame.height - inward.y * toMiddlePx,
    lengthPx: isAcross ? widthPx : heightPx,
    along: isAcross ? right : down,
    inward,
  }
}

const back = ({ x, y }: Way): Way => ({ x: -x, y: -y })

/** The light so many pixels along a side, counted from its middle, and inwards from it; null beyond the frame. */
export function lightFrom({ light, width, height }: GrayFrame, side: DocumentSide, along: number, inward: number): number | null {
  const x = Math.round(side.x + along * side.along.x + inward * side.inward.x)
  const y = Math.round(side.y + along * side.along.y + inward * side.inward.y)
  return x < 0 || y < 0 || x >= width || y >= height ? null : light[y * width + x]!
}
