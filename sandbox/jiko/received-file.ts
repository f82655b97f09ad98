import { createHash } from 'node:crypto'
import type { ReceivedFile } from './nouns'

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex')

/** Enough of a file to tell later what came: its size, its hash, and the measures of a PNG. */
export function describeFile(bytes: Uint8Array): ReceivedFile {
  return { sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), png: pngMeasures(bytes) }
}

/** The first chunk of a PNG, IHDR, begins with width and height (PNG specification, 11.2.2). */
function pngMeasures(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, 24))
  if (head.length < 24 || !head.subarray(0, 8).equals(pngSignature)) return null
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
}
