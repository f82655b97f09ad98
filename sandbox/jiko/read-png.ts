import { crc32 } from 'node:zlib'

/** A whole PNG: its measures, and the names of its chunks in order, each once. */
export type Png = { width: number; height: number; chunks: string[] }

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
/** Length, name and checksum stand around what a chunk holds (PNG specification, 5.3). */
const frameBytes = 12

/** Reads a PNG from its first byte to its last; null for anything else, damaged, or followed by more. */
export function readPng(bytes: Uint8Array): Png | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(0, signature.length).equals(signature)) return null
  const names: string[] = []
  let at = signature.length
  while (at < file.length) {
    const name = nameOfWhole(file, at)
    if (name === null) return null
    names.push(name)
    at += frameBytes + file.readUInt32BE(at)
    if (name === 'IEND') break
  }
  const isWhole = names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND' && at === file.length
  return isWhole ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20), chunks: [...new Set(names)] } : null
}

/** The name of the chunk that begins here; null when it is cut short or its checksum is wrong. */
function nameOfWhole(file: Buffer, at: number): string | null {
  if (at + frameBytes > file.length) return null
  const end = at + 8 + file.readUInt32BE(at)
  if (end + 4 > file.length) return null
  return crc32(file.subarray(at + 4, end)) === file.readUInt32BE(end) ? file.toString('latin1', at + 4, at + 8) : null
}
