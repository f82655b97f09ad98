import { randomInt } from 'node:crypto'
import sharp from 'sharp'
import type { DocumentKind } from '@/lib/domain/documents'

/** A small picture like no other, large enough for what it shows. */
export async function drawPicture(kind: DocumentKind): Promise<Uint8Array> {
  const [width, height] = kind === 'selfie' ? [1000, 1200] : [1400, 1000]
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) }
  return sharp({ create: { width, height, channels: 3, background } }).png().toBuffer()
}
