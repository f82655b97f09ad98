import type { Worker, WorkerOptions } from 'node:worker_threads'
import { refuse, type Outcome } from '../domain/outcome'
import { openingLimits } from './picture-limits'
import type { PictureRefusal } from '../domain/picture-refusal'
import type { PixelsWithAlpha } from './pixels'

export type Decoded = Outcome<PictureRefusal, PixelsWithAlpha>

/**
 * A thread for a decoder that would hold up every other request while it works. It sees no settings and
 * prints nothing, and what it held in memory goes with it.
 */
export const threadOptions = {
  env: {},
  execArgv: [],
  stdout: true,
  stderr: true,
  resourceLimits: { maxOldGenerationSizeMb: 512 },
} satisfies WorkerOptions

const tooComplex = refuse('file-too-complex')

/** Waits for the one answer of a decoder, and ends it, answered or not. Throws when it cannot even start. */
export async function askThread(
  thread: Worker,
  timeMaxMs: number = openingLimits.timeMaxMs,
): Promise<Decoded> {
  let deadline: NodeJS.Timeout | undefined
  try {
    return await new Promise<Decoded>((resolve, reject) => {
      deadline = setTimeout(() => resolve(tooComplex), timeMaxMs)
      thread.once('message', resolve)
      thread.once('error', (error) => (isOutOfMemory(error) ? resolve(tooComplex) : reject(error)))
      thread.once('exit', () => reject(new Error('A decoder ended without an answer')))
    })
  } finally {
    clearTimeout(deadline)
    await thread.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
