import { looksPersonal } from './looks-personal'

/** An error whose message was written to be logged: it holds no customer data. */
export type Loggable = Error & { readonly isSafeToLog: true }

const name = /^[A-Za-z][\w.]{0,60}$/
const code = /^[\w.-]{1,40}$/
const reasonCharactersMax = 500
/** `at open (file:///app/lib/x.ts:1:2)`, as V8 writes the places of a stack. */
const frame = /^ {4}at (?:[\w.$<>#[\] ]{1,200} \()?(?:[\w:/.\\@()[\]~+-]{1,400}:\d+:\d+|native|<anonymous>)\)?$/
const framesMax = 20

/** What went wrong, by kind and place. Foreign messages may quote data, so they stay out, and so do their causes'. */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error }
  const knownCode = codeOf(error) ?? codeOf(error.cause)
  return {
    error: name.test(error.name) ? error.name : 'Error',
    ...(isLoggable(error) && { reason: reasonOf(error) }),
    ...(knownCode && { code: knownCode }),
    at: framesOf(error),
  }
}

function reasonOf({ message }: Loggable): string {
  return looksPersonal(message) ? 'left out' : message.slice(0, reasonCharactersMax)
}

function codeOf(error: unknown): string | null {
  const value = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof value === 'string' && code.test(value) && !looksPersonal(value) ? value : null
}

/** The places of a stack trace without what stands before them, which repeats the message. */
function framesOf({ stack, message }: Error): string {
  const text = typeof stack === 'string' ? stack : ''
  const after = message && text.includes(message) ? text.slice(text.indexOf(message) + message.length) : text
  const frames = after.split('\n').filter((line) => frame.test(line) && !looksPersonal(withoutPackages(line)))
  return frames.slice(0, framesMax).map((line) => line.trim()).join('\n')
}

/** `node_modules/@scope/` is no address. */
function withoutPackages(line: string): string {
  return line.replaceAll('/@', '/').replace(/:\d+:\d+\)?$/, '')
}

function isLoggable(error: Error): error is Loggable {
  return 'isSafeToLog' in error && error.isSafeToLog === true
}
