type TellFailure = typeof import('./lib/log/tell-failure').tellFailure

let tellFailure: TellFailure | undefined

/** Runs once when the server starts, before it answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseUnfitSettings } = await import('./lib/refuse-unfit-settings')
  refuseUnfitSettings()
  ;({ tellFailure } = await import('./lib/log/tell-failure'))
  if (process.env.NODE_ENV === 'production') (await import('./lib/log/foreign-words')).keepForeignWordsOut()
  const { readBeforeNext } = await import('./lib/http/before-next')
  readBeforeNext()
  const { startServing } = await import('./lib/start-serving')
  await startServing()
}

/** A request crashed by our own mistake: one line, found by the reference that the error page shows. */
export function onRequestError(error: unknown) {
  tellFailure?.(error)
}
