import type { PictureKind, Verdict } from '@/lib/domain/capture'
import { frameShape } from './frame-shape'
import { grayFrom, halved, type GrayFrame } from './gray-frame'
import { judgeFrame } from './judge-frame'
import { measureMotion } from './measure-motion'

/** One frame, cut to the guide and its margin, to be judged. It is given away and closed here. */
export type CoachQuestion = { picture: ImageBitmap; kind: PictureKind }
export type CoachAnswer = { verdict: Verdict; isSteady: boolean }

/** More change than this between two frames, and the hand moves. */
const motionMax = 4

let before: GrayFrame | null = null
const canvas = new OffscreenCanvas(1, 1)
const pen = canvas.getContext('2d', { willReadFrequently: true })

self.addEventListener('message', ({ data }: MessageEvent<CoachQuestion>) => {
  const { width, height } = frameShape(data.kind)
  const frame = shrink(data.picture, width, height)
  if (!frame) return
  const glance = halved(halved(frame))
  const isSteady = before !== null && measureMotion(before, glance) <= motionMax
  before = glance
  const answer: CoachAnswer = { verdict: judgeFrame(frame, data.kind).verdict, isSteady }
  self.postMessage(answer)
})

function shrink(picture: ImageBitmap, width: number, height: number): GrayFrame | null {
  canvas.width = width
  canvas.height = height
  if (!pen) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return grayFrom(pen.getImageData(0, 0, width, height).data, width, height)
}
