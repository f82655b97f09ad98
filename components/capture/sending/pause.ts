const firstMs = 1_000
const mostMs = 60_000

/**
 * How long to wait after so many failures in a row: about twice as long each time, up to a minute. Chance (0 to 1)
 * takes up to a half off, so that a server that comes back is not met by everybody at once.
 */
export function pauseMs(failures: number, chance = Math.random()): number {
  return Math.min(firstMs * 2 ** failures, mostMs) * (1 - chance / 2)
}

/** Waits; no longer than until the connection is back, or the wait is given up. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const goOn = () => {
      over.abort()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(goOn, ms)
    signal.addEventListener('abort', goOn, { signal: over.signal })
    window.addEventListener('online', goOn, { signal: over.signal })
    if (signal.aborted) goOn()
  })
}
