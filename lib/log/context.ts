import { AsyncLocalStorage } from 'node:async_hooks'

/** What every line says that comes of one request or one job, whoever writes it. */
export type LogContext = {
  requestId?: string
  jobId?: string
  job?: string
  /** Whose it is, once that is known: by it all lines of a person are found. */
  applicationId?: string
}

// The server's start and its routes are built apart from each other, and share only this.
const kept = globalThis as typeof globalThis & { foyerLogContext?: AsyncLocalStorage<LogContext> }
const contexts = (kept.foyerLogContext ??= new AsyncLocalStorage<LogContext>())

export function logContext(): LogContext {
  return contexts.getStore() ?? {}
}

/** Does a piece of work whose lines all say this. */
export function inLogContext<Result>(context: LogContext, work: () => Result): Result {
  return contexts.run(context, work)
}

/** From here on, in all that the present event of Node's brings about. */
export function enterLogContext(context: LogContext): void {
  contexts.enterWith(context)
}

/** Says whose application the present request or job is about. */
export function isAbout(applicationId: string): void {
  const context = contexts.getStore()
  if (context) context.applicationId = applicationId
}
