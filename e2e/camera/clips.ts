import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { drawView } from '@/bench/coach/draw-view'

/** What a story's camera sees. */
const stills = {
  card: () => drawView('card', 'good', seed, size),
  far: () => drawView('card', 'too far', seed, size),
  'upside-down': () => drawView('passport', 'upside down', seed, size),
  face: () => drawView('face', 'good', seed, size),
  black: () => sharp({ create: { ...size, channels: 3, background: '#000' } }).png().toBuffer(),
}
export type Clip = keyof typeof stills
export const clips = Object.keys(stills) as Clip[]

/** As a phone that is held upright gives it. An ID's shorter side may not have less. */
const size = { width: 1080, height: 1440 }
const seed = 3
const framesPerClip = 4

const folder = path.join(import.meta.dirname, '../../test-results/clips')

export function clipFile(clip: Clip): string {
  return path.join(folder, `${clip}.mjpeg`)
}

/**
 * Writes the file that a browser plays as its camera: JPEGs, one after the other. None is kept in the
 * repository, and the same seed draws the same.
 */
export async function recordClip(clip: Clip): Promise<void> {
  const still = await stills[clip]()
  const frames = await Promise.all(Array.from({ length: framesPerClip }, () => frameOf(still, clip)))
  await mkdir(folder, { recursive: true })
  await writeFile(clipFile(clip), Buffer.concat(frames))
}

/** No two frames of a sensor are the same; only one that shows nothing has no grain. */
async function frameOf(still: Buffer, clip: Clip): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: clip === 'black' ? 0 : 6 } as const
  const grain = await sharp({ create: { ...size, channels: 3, background: '#808080', noise } }).png().toBuffer()
  return sharp(still).composite([{ input: grain, blend: 'soft-light' }]).jpeg({ quality: 85 }).toBuffer()
}
