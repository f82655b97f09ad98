import { pino, type Logger } from 'pino'
import { env } from './env'
import { logContext } from './log/context'
import { describeError } from './log/describe-error'
import { onlyKnown, type LogFields } from './log/fields'

export { inLogContext, isAbout } from './log/context'
export type { LogFields } from './log/fields'
export type { Loggable } from './log/describe-error'

type Level = 'debug' | 'info' | 'warn' | 'error'

const eventName = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/

/**
 * One JSON line per event, with the request or the job that it came of. Events are named `noun.what-happened`, such as
 * `application.sent`.
 */
export const log = {
  debug: (event: string, about: LogFields = {}) => write('debug', event, about),
  info: (event: string, about: LogFields = {}) => write('info', event, about),
  warn: (event: string, about: LogFields = {}) => write('warn', event, about),
  /** What went wrong is told by kind and place. */
  error: (event: string, error: unknown, about: LogFields = {}) => write('error', event, about, describeError(error)),
}

function write(level: Level, event: string, about: LogFields, trouble: Record<string, string> = {}) {
  logger()[level]({ ...onlyKnown({ ...logContext(), ...about }), ...trouble }, eventName.test(event) ? event : 'event.unnamed')
}

let writer: Logger | undefined

/** Writes at once, so that the last line before an end is there too. */
function logger(): Logger {
  return (writer ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime }))
}
