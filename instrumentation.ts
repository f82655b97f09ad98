/** Runs once when the server starts, before it answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readBeforeNext } = await import('./lib/before-next')
  readBeforeNext()
  const { startServing } = await import('./lib/start-serving')
  await startServing()
}

/** A request crashed by our own mistake: one line, found by the reference that the error page shows. */
export async function onRequestError(error: unknown, request: { path: string; method: string }) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null
  log.error('request.failed', error, { reference, method: request.method, path: request.path.split('?')[0] })
}
