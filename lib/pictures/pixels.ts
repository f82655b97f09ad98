import sharp, { type Sharp, type SharpOptions } from 'sharp'
import { openingLimits } from './picture-limits'

// A server has many requests and never the same picture twice.
sharp.concurrency(1)
sharp.cache(false)

/** Upright sRGB, eight bits, opaque: three bytes a pixel, row by row. */
export type Pixels = { data: Uint8Array; width: number; height: number }

/** What the decoders in threads answer: red, green, blue and alpha. */
export type PixelsWithAlpha = Pixels & { channels: 4 }

/** A picture file whose pixels are to be read. Errors in its bytes throw; mere oddities do not. */
export function openFile(bytes: Uint8Array): Sharp {
  return open(bytes, { failOn: 'error', limitInputPixels: openingLimits.pixelsMax })
}

/** Width and height as the picture will stand. Reads the head of the file alone, whatever it claims. */
export async function readSize(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { autoOrient } = await open(bytes, { limitInputPixels: false }).metadata()
  return autoOrient
}

export function openPixels({ data, width, height }: Pixels, channels: 3 | 4 = 3): Sharp {
  return open(data, { raw: { width, height, channels }, limitInputPixels: false })
}

/** Turns, flattens onto white and converts; scales down only what has more pixels than we keep. */
export async function readPixels(picture: Sharp, size: { width: number; height: number }): Promise<Pixels> {
  const scale = Math.min(1, Math.sqrt(openingLimits.pixelsKeptMax / (size.width * size.height)))
  const { data, info } = await picture
    .autoOrient()
    .resize(scale < 1 ? { width: Math.floor(size.width * scale) } : {})
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function open(input: Uint8Array, options: SharpOptions): Sharp {
  return sharp(input, options).timeout({ seconds: openingLimits.timeMaxMs / 1000 })
}
