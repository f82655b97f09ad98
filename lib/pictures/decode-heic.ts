import { Worker } from 'node:worker_threads'
import { askThread, threadOptions, type Decoded } from './ask-thread'
import { openingLimits } from './picture-limits'

/** The pixels of a phone's HEIC, upright. */
export function decodeHeic(bytes: Uint8Array): Promise<Decoded> {
  const { memoryBytesMax } = openingLimits
  const workerData = { bytes, pixelsMax: openingLimits.pixelsMax, memoryBytesMax }
  const thread = new Worker(new URL('./heic-thread.mjs', import.meta.url), { ...threadOptions, workerData })
  return askThread(thread)
}
