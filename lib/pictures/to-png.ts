import { createHash } from 'node:crypto'
import type { DocumentKind } from '../domain/documents'
import { accept, refuse, type Outcome } from '../domain/outcome'
import type { Decoded } from './ask-thread'
import { decodeHeic } from './decode-heic'
import { decodePhoto } from './decode-photo'
import { drawPdf } from './draw-pdf'
import { fitPng } from './fit-png'
import { openingLimits, pictureLimits, type PictureLimits } from './picture-limits'
import type { PictureRefusal } from '../domain/picture-refusal'
import { openPixels, readPixels, type Pixels } from './pixels'
import { recognize, type FileFormat } from './recognize'
import { turnstile } from './turnstile'

/** A picture as Jiko takes it. `sha256` (hex) tells the same picture sent twice. */
export type Picture = { png: Uint8Array<ArrayBuffer>; width: number; height: number; sha256: string }

type Read = Outcome<PictureRefusal, Pixels>
type Drawn = Outcome<PictureRefusal, Picture>

const passTurnstile = turnstile(openingLimits.atOnceMax)

/**
 * Whatever a person has (JPEG, PNG, WebP, HEIC, PDF) as the PNG that Jiko takes of that kind of document:
 * upright, opaque, eight-bit sRGB, without metadata, under the limit. It is drawn anew from pixels, so
 * nothing else that was in the file survives. Nothing touches the disk. Throws only by our own mistake.
 */
export async function toPng(bytes: Uint8Array, kind: DocumentKind): Promise<Drawn> {
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > openingLimits.bytesMax) return refuse('file-too-large')
  const format = recognize(bytes)
  if (format === null) return refuse('file-unknown')
  return passTurnstile(() => draw(bytes, format, pictureLimits[kind]))
}

async function draw(bytes: Uint8Array, format: FileFormat, limits: PictureLimits): Promise<Drawn> {
  const decoded = await decode(bytes, format, limits)
  if (decoded.refused !== null) return decoded
  const problem = findProblem(decoded.value, limits)
  if (problem) return refuse(problem)
  const { png, width, height } = await fitPng(decoded.value, limits)
  const sha256 = createHash('sha256').update(png).digest('hex')
  return accept({ png: new Uint8Array(png), width, height, sha256 })
}

function decode(bytes: Uint8Array, format: FileFormat, limits: PictureLimits): Promise<Read> {
  if (format === 'heic') return withoutAlpha(decodeHeic(bytes))
  if (format === 'pdf') return withoutAlpha(drawPdf(bytes, limits))
  return decodePhoto(bytes)
}

async function withoutAlpha(decoding: Promise<Decoded>): Promise<Read> {
  const decoded = await decoding
  if (decoded.refused !== null) return decoded
  return accept(await readPixels(openPixels(decoded.value, 4), decoded.value))
}

function findProblem({ width, height }: Pixels, limits: PictureLimits): PictureRefusal | null {
  const [short, long] = width < height ? [width, height] : [height, width]
  if (short < limits.shortSideInMinPx) return 'picture-too-small'
  if (long > short * limits.sideRatioMax) return 'picture-too-narrow'
  return null
}
