import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import sharp, { type Sharp } from 'sharp'

/**
 * 768 × 1024 as iPhones write: a grid of HEVC tiles, lying on its side, with the turn in its container.
 * Drawn for this test: grey, red in its upper left corner, blue in its lower right.
 */
export const phoneHeic = new Uint8Array(readFileSync(new URL('./test-phone.heic', import.meta.url)))

/** A grey picture, red in its upper left corner and blue in its lower right, to see which side is up. */
export function cornered(width: number, height: number): Sharp {
  const spot = (background: string) => ({ create: { width: 200, height: 200, channels: 3 as const, background } })
  return sharp({ create: { width, height, channels: 3, background: '#ccc' } }).composite([
    { input: spot('#c00'), left: 0, top: 0 },
    { input: spot('#00c'), left: width - 200, top: height - 200 },
  ])
}

/** A drawn card with lines of small print and the grain of a camera, which PNG packs badly. */
export function card(width: number, height: number): Sharp {
  const line = height / 24
  const print = Array.from(
    { length: 16 },
    (_, row) =>
      `<text x="35%" y="${(row + 5) * line}" font-size="${line * 0.7}" fill="#223">Sample Holder 0123456789</text>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#765"/><rect x="4%" y="6%" width="92%" height="88%" rx="4%" fill="#bcd"/>
    <circle cx="20%" cy="50%" r="${height / 5}" fill="#a87"/>${print.join('')}</svg>`
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 }
  const grain = { create: { width, height, channels: 3 as const, background: '#000', noise } }
  return sharp(Buffer.from(drawing)).composite([{ input: grain, blend: 'soft-light' }]).flatten()
}

/** The worst there is: every byte by chance, always the same. */
export function noise(width: number, height: number): Sharp {
  let state = 1
  const data = Uint8Array.from({ length: width * height * 3 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** A few bytes that claim to be a PNG of that size. */
export function pngThatClaims(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const nothing = Buffer.from('789c030000000001', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', nothing), chunk('IEND', Buffer.alloc(0))])
}

/** A whole PNG, grey all over, with more chunks than it needs, or with other pixels packed in it than it says. */
export function pngOf(width: number, height: number, more: Record<string, Uint8Array>, pixels = blankRows(width, height)) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const chunks = Object.entries(more).map(([name, content]) => chunk(name, content))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), ...chunks, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function blankRows(width: number, height: number): Buffer {
  return deflateSync(Buffer.alloc((width + 1) * height))
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The names of a PNG's chunks, each once. */
export function chunksOf(png: Uint8Array): string[] {
  const bytes = Buffer.from(png)
  const names = new Set<string>()
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    names.add(bytes.toString('latin1', at + 4, at + 8))
  }
  return [...names]
}

/** A statement of so many pages, each with its number at the top. */
export function statement(pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'LETTER', ...options, autoFirstPage: false })
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  for (let page = 1; page <= pages; page += 1) {
    document.addPage().fontSize(10)
    for (let y = 50; y < 700; y += 14) {
      document.text(`Page ${page} Account 0123456789 $1,234.56`, 50, y, { lineBreak: false })
    }
  }
  document.end()
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(parts))))
}

/** The phone's picture, its size written over in the container (two longs) and in the grid (two shorts). */
export function heicThatClaims(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(phoneHeic)
  bytes.set(longs(width, height), bytes.indexOf(longs(1024, 768)))
  bytes.set(shorts(width, height), bytes.indexOf(shorts(1024, 768)))
  return bytes
}

function longs(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.of(0, 0, value >> 8, value & 255)))
}

function shorts(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.of(value >> 8, value & 255)))
}
