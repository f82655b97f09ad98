import { Worker } from 'node:worker_threads'
import { askThread, threadOptions, type Decoded } from './ask-thread'
import { openingLimits, type PictureLimits } from './picture-limits'

/** The pages of a PDF one below the other, as sharp as the limits allow. */
export function drawPdf(bytes: Uint8Array, limits: PictureLimits): Promise<Decoded> {
  const { pdfPagesMax: pagesMax, pdfDpiMax: dpiMax } = limits
  const { memoryBytesMax } = openingLimits
  const workerData = { bytes, pagesMax, dpiMax, pixelsMax: openingLimits.pixelsKeptMax, memoryBytesMax }
  const thread = new Worker(new URL('./pdf-thread.mjs', import.meta.url), { ...threadOptions, workerData })
  return askThread(thread)
}
