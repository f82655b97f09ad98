import { log } from '../log'
import { tellFailure } from './tell-failure'
import { logContext } from './context'

const quiet = ['log', 'info', 'debug', 'trace', 'dir', 'table'] as const

/**
 * What Next, a package or Node itself would print goes into our log, one line each and without its words: they may
 * quote a query, an address, an answer. What failed is told by kind and place, as ever. Only in production; whoever
 * develops sees all.
 */
export function keepForeignWordsOut(): void {
  const silent = Object.fromEntries(quiet.map((name) => [name, () => log.debug('process.said')]))
  Object.assign(globalThis.console, silent, {
    warn: (...said: unknown[]) => log.warn('process.warned', { reference: nameOf(said) }),
    error: (...said: unknown[]) => tell(said),
  })
  // Node prints warnings by itself as long as nobody else listens.
  process.removeAllListeners('warning')
  process.on('warning', (warning) => log.warn('process.warned', { reference: warning.name }))
  // Node would print these, and end; Next, whose process it is, goes on.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => tell([error]))
  }
}

const told = new WeakSet<Error>()

/** Next says an error aloud while the request that met it is not answered yet; anything else came by itself. */
function tell(said: unknown[]) {
  const error = said.find((one) => one instanceof Error)
  if (error && logContext().requestId) return tellFailure(error)
  if (error && told.has(error)) return
  if (error) told.add(error)
  log.error('process.failed', error ?? new WordsLeftOut())
}

function nameOf(said: unknown[]): string | undefined {
  return said.find((one) => one instanceof Error)?.name
}

/** Its stack says who spoke. */
class WordsLeftOut extends Error {
  override readonly name = 'WordsLeftOut'
}
