import sharp, { type Sharp } from 'sharp'
import { frameShape } from '@/components/capture/coach/frame-shape'
import type { GrayFrame } from '@/components/capture/coach/gray-frame'
import type { PictureKind } from '@/lib/domain/capture'
import { drawCard } from './draw-card'
import { drawFace } from './draw-face'
import { drawPage } from './draw-page'
import { drawPassport } from './draw-passport'
import { drawBackground } from './draw-background'
import { seededRandom } from './seeded-random'

/** How the thing lies before the lens and in what light. Lengths in pixels of the judged frame. */
export type Pose = {
  /** Its width over that of the guide. */
  fill: number
  degrees: number
  /** Off the middle, as a share of the frame's width. */
  aside: number
  above: number
  /** Standard deviation of the blur. */
  blurPx: number
  /** A hand that moved sideways by so much while the shutter was open. */
  shakePx: number
  /** 1 is a well-lit room. */
  exposure: number
  /** Radius of a reflection; 0 for none. */
  glarePx: number
  /** Standard deviation of the sensor's noise, of 255. */
  noise: number
}

const draws = { card: drawCard, page: drawPage, passport: drawPassport, face: drawFace }

/** Draws one frame as the coach would be given it. The same seed and pose give the same frame. */
export async function drawScene(kind: PictureKind, seed: number, pose: Pose): Promise<GrayFrame> {
  const { width, height } = frameShape(kind)
  const laid = await lossless(sharp(Buffer.from(sceneSvg(kind, seed, pose))).removeAlpha().linear(pose.exposure, 0))
  // A reflection is brighter than anything lit by the room, so it comes after the exposure.
  const lit = await lossless(sharp(laid).composite([{ input: Buffer.from(reflectionSvg(kind, seed, pose)) }]))
  const softened = pose.blurPx > 0 ? await lossless(sharp(lit).blur(2 * Math.max(0.3, pose.blurPx))) : lit
  const shaken = pose.shakePx > 0 ? await lossless(sharp(softened).convolve(sideways(2 * pose.shakePx))) : softened
  const gray = await sharp(shaken).resize(width, height).greyscale().raw().toBuffer()
  return { light: withNoise(gray, seed, pose.noise), width, height }
}

const lossless = (picture: Sharp) => picture.png({ compressionLevel: 0 }).toBuffer()

type Size = { width: number; height: number }

/** Where the thing's middle lies. */
function middleOf({ width, height }: Size, { aside, above }: Pose) {
  return { x: width * (0.5 + aside), y: height / 2 + width * above }
}

/** The thing where it lies, as SVG of twice its units, in the judged frame or in a larger view around the same guide. */
export function sceneSvg(kind: PictureKind, seed: number, pose: Pose, view: Size = frameShape(kind)): string {
  const random = seededRandom(seed)
  const { guide } = frameShape(kind)
  const background = drawBackground(random, kind, view.width, view.height)
  const thing = draws[kind](random)
  const scale = (guide.width * pose.fill) / thing.width
  const { x, y } = middleOf(view, pose)
  const place = `translate(${x} ${y}) rotate(${pose.degrees}) scale(${scale}) translate(${-thing.width / 2} ${-thing.height / 2})`
  const shade = kind === 'face' ? '' : `<rect x="9" y="12" width="${thing.width}" height="${thing.height}" rx="30" fill="#000" opacity=".3"/>`
  return svg(view, `${background}<g transform="${place}">${shade}${thing.svg}</g>`)
}

function reflectionSvg(kind: PictureKind, seed: number, pose: Pose): string {
  const view = frameShape(kind)
  const { x, y } = middleOf(view, pose)
  const aside = seededRandom(seed + 104_729).between(-0.2, 0.2) * view.guide.width
  return svg(view, `<defs><radialGradient id="glare"><stop offset="0" stop-color="#fff"/><stop offset=".62" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>
    <ellipse cx="${x + aside}" cy="${y + aside / 2}" rx="${pose.glarePx}" ry="${pose.glarePx * 0.8}" fill="url(#glare)"/>`)
}

/** Twice as large as the frame, so that making it small softens edges as a camera does. */
function svg({ width, height }: Size, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" font-family="Liberation Sans, DejaVu Sans, sans-serif" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`
}

function sideways(lengthPx: number) {
  const width = Math.max(3, Math.round(lengthPx) | 1)
  const kernel = Array.from({ length: width * 3 }, (_, i) => (i >= width && i < 2 * width ? 1 : 0))
  return { width, height: 3, kernel }
}

function withNoise(gray: Buffer, seed: number, deviation: number): Uint8ClampedArray {
  const random = seededRandom(seed + 7_919)
  // What is saturated stays so: noise comes before the sensor's end, not after.
  // The sum of three even throws is close enough to a bell; its deviation is one half.
  const throwOnce = () => random.between(-0.5, 0.5) + random.between(-0.5, 0.5) + random.between(-0.5, 0.5)
  return Uint8ClampedArray.from(gray, (light) => (light === 255 ? 255 : light + 2 * deviation * throwOnce()))
}
