export type FileFormat = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf'

/** HEIF brands whose pictures are HEVC, as phones write them. AVIF shares the container and is not one. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']
/** Readers of PDF accept its header anywhere in here, and some banks put a line before it. */
const pdfHeaderWithinBytes = 1024

/**
 * What a file is by its first bytes; its name and declared type are the sender's word only. A file that
 * is two things at once is what it begins as. Nothing of its bytes is passed on: only its pixels are.
 */
export function recognize(bytes: Uint8Array): FileFormat | null {
  if (textAt(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP') return 'webp'
  if (textAt(bytes, 4, 8) === 'ftyp') return hasHeicBrand(bytes) ? 'heic' : null
  if (textAt(bytes, 0, pdfHeaderWithinBytes).includes('%PDF-')) return 'pdf'
  return null
}

/** The box "ftyp" of ISO/IEC 14496-12: size, name, main brand, version, and compatible brands. */
function hasHeicBrand(bytes: Uint8Array): boolean {
  const sizeBytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
  const brands = textAt(bytes, 8, Math.min(sizeBytes, 256)).match(/.{4}/gs) ?? []
  return brands.some((brand, place) => place !== 1 && heicBrands.includes(brand))
}

/** Bytes as characters of the same number. */
function textAt(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}
