import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A line that the app wrote about something that happened. */
export type Line = Record<string, unknown> & { msg: string; requestId?: string; jobId?: string; applicationId?: string }

const logFile = path.join(import.meta.dirname, '..', '.foyer', 'logs', 'test-app.log')

/** All that the app has written; where a story has killed it, what it wrote before too. */
export function readAppLog(): string {
  return [`${logFile}.before`, logFile].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('')
}

export function readLines(): Line[] {
  return readAppLog().split('\n').flatMap((text) => (text.startsWith('{') ? [JSON.parse(text) as Line] : []))
}
