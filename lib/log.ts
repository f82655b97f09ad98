import { pino, type Logger } from 'pino'
import { env } from './env'

/**
 * All that may be written to the log beside an event's name. Nothing here describes a person: a
 * name, an address, a number of identity or an answer has no field to go in, and a field that is
 * not listed is dropped even where the compiler was talked out of noticing.
 */
const fields = [
  'applicationId',
  'applicantId',
  'jikoApplicationId',
  'jikoEventId',
  'jikoEventType',
  'jikoStatus',
  'messageKind',
  'step',
  'refusal',
  'job',
  'method',
  'path',
  'status',
  'attempt',
  'count',
  'durationMs',
  'reference',
  'because',
] as const

export type LogFields = Partial<Record<(typeof fields)[number], string | number | boolean | null>>

/** An error whose message was written to be logged: it holds no customer data. */
export type Loggable = Error & { readonly isSafeToLog: true }

/** One JSON line per event. Events are named `noun.what-happened`, such as `application.sent`. */
export const log = {
  debug: (event: string, about: LogFields = {}) => logger().debug(onlyKnown(about), event),
  info: (event: string, about: LogFields = {}) => logger().info(onlyKnown(about), event),
  warn: (event: string, about: LogFields = {}) => logger().warn(onlyKnown(about), event),
  /** What went wrong is told by kind and place. Foreign messages may quote data, so they stay out. */
  error: (event: string, error: unknown, about: LogFields = {}) =>
    logger().error({ ...onlyKnown(about), ...describeError(error) }, event),
}

export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error }
  return {
    error: error.name,
    ...(isLoggable(error) && { reason: error.message }),
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    at: framesOf(error),
  }
}

/** The places of a stack trace without its first lines, which repeat the message. */
function framesOf(error: Error): string {
  const lines = error.stack?.split('\n') ?? []
  return lines.filter((line) => /^ {4}at /.test(line)).map((line) => line.trim()).join('\n')
}

function isLoggable(error: Error): error is Loggable {
  return 'isSafeToLog' in error && error.isSafeToLog === true
}

export function onlyKnown(about: LogFields): LogFields {
  return Object.fromEntries(fields.filter((field) => about[field] !== undefined).map((field) => [field, about[field]]))
}

let writer: Logger | undefined

function logger(): Logger {
  return (writer ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime }))
}
