/** fetch that gives up after a while, or when it is told to. (AbortSignal.any is younger than many phones.) */
export async function fetchWithin(url: string, limitMs: number, signal: AbortSignal): Promise<Response> {
  const stop = new AbortController()
  const giveUp = () => stop.abort()
  const limit = setTimeout(giveUp, limitMs)
  signal.addEventListener('abort', giveUp)
  try {
    signal.throwIfAborted()
    return await fetch(url, { signal: stop.signal, cache: 'no-store' })
  } finally {
    clearTimeout(limit)
    signal.removeEventListener('abort', giveUp)
  }
}
