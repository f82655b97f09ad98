import { parentPort, workerData } from 'node:worker_threads'
import heic from 'heic-decode'
import { limitMemory } from './limit-memory.mjs'

// JavaScript, because a thread is started by Node itself. Typed where it is asked: decode-heic.ts.
const { bytes, pixelsMax, memoryBytesMax } = workerData
const wantedTooMuch = limitMemory(memoryBytesMax)
const decoded = await decode().catch(() => ({ refused: 'file-unreadable' }))
const answer = wantedTooMuch() ? { refused: 'file-too-complex' } : decoded
parentPort.postMessage(answer, answer.refused === null ? [answer.value.data.buffer] : [])

/**
 * The first picture of the file, turned as its container says. Its size is known before its pixels are.
 * Its colour profile is not read: what was Display P3 comes out a little paler.
 */
async function decode() {
  const [picture] = await heic.all({ buffer: bytes })
  if (picture.width * picture.height > pixelsMax) return { refused: 'picture-too-many-pixels' }
  const { data, width, height } = await picture.decode()
  return { refused: null, value: { data: new Uint8Array(data.buffer), width, height, channels: 4 } }
}
