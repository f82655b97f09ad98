import type { PrepareAnswer, PrepareQuestion } from './prepare-worker'

/** No honest photo takes longer, even on a slow phone; the server can open the original too. */
const preparingMaxMs = 20_000
/** What is heavier is refused anyway, and opening it might cost more memory than a phone has. */
const openedBytesMax = 40_000_000

/**
 * An upright JPEG without metadata, at most 3000 pixels long, made off the main thread. What this browser cannot
 * open (a PDF; HEIC outside of Safari) goes as it is, and so does everything where there are no workers that draw.
 */
export async function preparePicture(original: Blob): Promise<Blob> {
  if (!('OffscreenCanvas' in window) || original.size > openedBytesMax) return original
  try {
    return (await askWorker(original)) ?? original
  } catch {
    return original
  }
}

function askWorker(original: PrepareQuestion): Promise<PrepareAnswer> {
  const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<PrepareAnswer>((resolve, reject) => {
    setTimeout(resolve, preparingMaxMs, null)
    worker.addEventListener('message', ({ data }: MessageEvent<PrepareAnswer>) => resolve(data))
    worker.addEventListener('error', reject)
    worker.postMessage(original)
  })
  return answer.finally(() => worker.terminate())
}
