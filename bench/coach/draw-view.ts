import sharp from 'sharp'
import { frameShape } from '@/components/capture/coach/frame-shape'
import type { PictureKind } from '@/lib/domain/capture'
import { cases, poseOf } from './cases'
import { sceneSvg } from './draw-scene'

type Size = { width: number; height: number }

/**
 * One picture of the corpus, by the name of its row, in colour and with as much of the table or the room around
 * it as a phone held upright sees. Its guide is as wide as in the judged frame.
 */
export function drawView(kind: PictureKind, row: string, seed: number, size: Size): Promise<Buffer> {
  const which = cases.find(({ name }) => name === row)
  if (!which) throw new Error(`The corpus has no row "${row}"`)
  const pose = poseOf(which, kind, seed)
  const { width } = frameShape(kind)
  const scene = sceneSvg(kind, seed, pose, { width, height: Math.round((width * size.height) / size.width) })
  return sharp(Buffer.from(scene)).removeAlpha().linear(pose.exposure, 0).resize(size).png().toBuffer()
}
