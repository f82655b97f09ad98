import type { Worker } from './jobs/worker'

type ThisProcess = {
  hasStarted: boolean
  /** It was asked to end: it takes on nothing more that lasts. */
  isEnding: boolean
  /** What works off the queue here, if anything does. */
  worker: Worker | null
}

// The server's start and its routes are built apart from each other, and share only this.
const kept = globalThis as typeof globalThis & { foyerProcess?: ThisProcess }

/** How far this process is with starting and ending. */
export const thisProcess: ThisProcess = (kept.foyerProcess ??= { hasStarted: false, isEnding: false, worker: null })
