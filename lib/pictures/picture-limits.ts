import { fileBytesMax, type DocumentKind } from '../domain/documents'

const megabyte = 1_000_000
const megapixel = 1_000_000

export type PictureLimits = {
  /** The one type that Jiko documents. */
  type: 'image/png'
  /** Jiko says "MB" and not which; the smaller reading satisfies both. */
  bytesMax: number
  /** What comes in with a shorter side than this cannot be read: refused. */
  shortSideInMinPx: number
  /** To fit, a picture is never scaled below this. One that came in smaller keeps its size. */
  shortSideKeptPx: number
  /** Longer side by shorter side. */
  sideRatioMax: number
  pdfPagesMax: number
  pdfDpiMax: number
}

/** A card, a passport, a face. A PDF of a card may hold its two sides. */
const photo: PictureLimits = {
  type: 'image/png',
  bytesMax: 5 * megabyte,
  shortSideInMinPx: 600,
  shortSideKeptPx: 1000,
  sideRatioMax: 4,
  pdfPagesMax: 2,
  pdfDpiMax: 300,
}

/** Bills, statements and tax forms: pages one below the other, or a long screenshot. */
const paper: PictureLimits = {
  type: 'image/png',
  bytesMax: 50 * megabyte,
  shortSideInMinPx: 400,
  shortSideKeptPx: 800,
  sideRatioMax: 40,
  pdfPagesMax: 10,
  pdfDpiMax: 200,
}

/**
 * What Jiko takes of each kind: type and bytes are its own (docs/jiko.md, "Documents"), the rest is ours.
 * The least size that is kept always fits, even of pure noise: in grey a pixel is one byte, and
 * `shortSideKeptPx² × sideRatioMax` is less than `bytesMax`.
 */
export const pictureLimits: Record<DocumentKind, PictureLimits> = {
  'id-front': photo,
  'id-back': photo,
  passport: photo,
  selfie: photo,
  'number-proof': paper,
  'address-proof': paper,
}

/** What may come in, and what opening it may cost. */
export const openingLimits = {
  /** Checked again here; whoever reads the upload stops reading at this. */
  bytesMax: fileBytesMax,
  /** Phones make 12 to 50; a small file may claim billions. */
  pixelsMax: 64 * megapixel,
  /** More is scaled down as it is opened: 75 MB of memory, and ten letter pages at 160 dpi. */
  pixelsKeptMax: 25 * megapixel,
  timeMaxMs: 20_000,
  /** What a decoder in a thread may take for itself: a file of a thousand bytes may unpack to gigabytes. */
  memoryBytesMax: 512 * megabyte,
  /** Pictures opened at once in this process; others wait their turn. */
  atOnceMax: 2,
} as const
