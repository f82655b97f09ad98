import { createHash } from 'node:crypto'
import type { ReceivedFile } from './nouns'
import { readPng } from './read-png'

/** Enough of a file to tell later what came: its size, its hash, and what there is in a PNG besides the picture. */
export function describeFile(bytes: Uint8Array): ReceivedFile {
  return { sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), png: readPng(bytes) }
}
