import type { PictureLimits } from './picture-limits'
import { openPixels, type Pixels } from './pixels'

type Colours = 'srgb' | 'b-w'
export type Png = { png: Buffer; width: number; height: number }

const triesMax = 5
/** A picture that fills this much of what it may is not worth another try. */
const fullEnough = 0.85
const aim = 0.94
/** The first guess comes from a small copy of about this many pixels. */
const samplePixels = 250_000

/**
 * The largest PNG under the limit: all pixels if they fit, else fewer in full colour, and only what would
 * fall below the least size in grey. Colours are never thinned out: a face and a seal need them.
 */
export async function fitPng(pixels: Pixels, limits: PictureLimits): Promise<Png> {
  const fitted = (await findLargest(pixels, limits, 'srgb')) ?? (await findLargest(pixels, limits, 'b-w'))
  if (fitted === null) throw new Error('A picture does not fit at the least size: see picture-limits.ts')
  return fitted
}

async function findLargest(pixels: Pixels, limits: PictureLimits, colours: Colours): Promise<Png | null> {
  const least = Math.min(1, limits.shortSideKeptPx / Math.min(pixels.width, pixels.height))
  let [tooSmall, tooLarge] = [least, 1]
  let scale = clamp(await guessScale(pixels, limits, colours), least, 1)
  let best: Png | null = null
  for (let tries = 1; tries <= triesMax; tries += 1) {
    const drawn = await encode(pixels, scale, colours)
    const filled = drawn.png.length / limits.bytesMax
    const fits = filled <= 1
    if (fits) best = drawn
    if (scale === (fits ? 1 : least) || (fits && filled >= fullEnough)) return best
    if (fits) tooSmall = scale
    else tooLarge = scale
    scale = clamp(scale * Math.sqrt(aim / filled), tooSmall, tooLarge)
  }
  return best ?? (await leastThatFits(pixels, limits, least, colours))
}

async function leastThatFits(pixels: Pixels, limits: PictureLimits, least: number, colours: Colours) {
  const drawn = await encode(pixels, least, colours)
  return drawn.png.length <= limits.bytesMax ? drawn : null
}

/** A small copy has more detail to the pixel than the picture, so this guess errs on the small side. */
async function guessScale(pixels: Pixels, limits: PictureLimits, colours: Colours): Promise<number> {
  const area = pixels.width * pixels.height
  const { png, width, height } = await encode(pixels, Math.min(1, Math.sqrt(samplePixels / area)), colours)
  return Math.sqrt((limits.bytesMax * width * height) / (png.length * area))
}

async function encode(pixels: Pixels, scale: number, colours: Colours): Promise<Png> {
  const width = Math.round(pixels.width * scale)
  const height = Math.round(pixels.height * scale)
  const { data, info } = await openPixels(pixels)
    .resize(scale < 1 ? { width, height, fit: 'fill' } : {})
    .toColourspace(colours)
    // Filters win more than effort: level 9 takes ten times as long for 8 % less.
    .png({ compressionLevel: 3, adaptiveFiltering: true })
    .toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
